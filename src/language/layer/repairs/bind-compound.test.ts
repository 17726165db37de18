import { expect, it } from 'vitest';
import type { Sentence } from '../../sentence.ts';
import { differences, readTree } from '../tree-notation.ts';
import { bindCompound } from './bind-compound.ts';

/** The tree with the words around each hyphen written together. */
function glue(sentence: Sentence): Sentence {
  let shift = 0;
  const tokens = sentence.tokens.map((token, index) => {
    const glued = token.form === '-' || sentence.tokens[index - 1]?.form === '-';
    if (glued) shift += 1;
    return { ...token, start: token.start - shift, end: token.end - shift };
  });
  return { ...sentence, tokens };
}

it.each([
  [
    'Border/NN/compound/8 state/NN/compound/8 -/HYPH/punct/2 owned/VBN/amod/8 mine/NN/compound/8 and/CC/cc/8 steel/NN/compound/8 firms/NNS/nsubj/9 closed/VBD/root/0 ././punct/9',
    ['state/NN/compound/4'],
  ],
  ['Dust/NN/nsubj/5 ,/,/punct/5 cancer/NN/conj/1 -/HYPH/punct/5 causing/VBG/root/0 ././punct/5', []],
  [
    'Lead/NN/nsubj/6 ,/,/punct/3 cancer/NN/conj/1 -/HYPH/punct/6 causing/VBG/amod/1 spread/VBD/root/0 ././punct/6',
    ['cancer/NN/compound/5', '-/HYPH/punct/3'],
  ],
  [
    'The/DT/det/5 Norland/NNP/compound/5 -/HYPH/punct/5 Varnia/NNP/compound/5 pact/NN/nsubj/6 lapsed/VBD/root/0 ././punct/6',
    ['Norland/NNP/compound/4', '-/HYPH/punct/2'],
  ],
  // A name whose parts both hang on its first word is whole.
  ['Karim/NNP/nsubj/5 al/NNP/flat/1 -/HYPH/punct/4 Hadi/NNP/flat/1 left/VBD/root/0 ././punct/5', []],
  [
    'His/PRP$/nmod:poss/2 father/NN/nsubj/6 -/HYPH/punct/5 in/IN/case/5 law/NN/nmod/2 left/VBD/root/0 ././punct/6',
    [],
  ],
])('puts the words of a hyphen compound together: %s', (notation, changed) => {
  const tree = glue(readTree(notation));
  expect(differences(tree, bindCompound(tree))).toEqual(changed);
});
