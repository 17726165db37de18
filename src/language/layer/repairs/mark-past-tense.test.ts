import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { markPastTense } from './mark-past-tense.ts';

it.each([
  [
    'Exports/NNS/nsubj/2 rose/VBN/root/0 by/IN/case/5 54/CD/nummod/5 percent/NN/obl/2 ././punct/2',
    ['rose/VBD/root/0'],
  ],
  [
    'Output/NN/nsubj/5 in/IN/case/4 the/DT/det/4 north/NN/nmod/1 dropped/VBN/advcl/12 by/IN/case/8 a/DT/det/8 fifth/JJ/obl:agent/5 ,/,/punct/5 the/DT/det/11 agency/NN/nsubj/12 said/VBD/root/0 ././punct/12',
    ['dropped/VBD/advcl/12'],
  ],
  [
    'Norland/NNP/nsubj:pass/3 neither/RB/advmod/3 confirmed/VBN/root/0 nor/CC/cc/5 denied/VBD/conj/3 reports/NNS/obj/5 ././punct/3',
    ['Norland/NNP/nsubj/3', 'confirmed/VBD/root/0'],
  ],
  ['Talks/NNS/nsubj:pass/2 delayed/VBN/root/0 ././punct/2', []],
  ['It/PRP/nsubj/3 has/VBZ/aux/3 lapsed/VBN/root/0 ././punct/3', []],
])('reads a participle with an active subject and no auxiliary as past tense: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, markPastTense(tree))).toEqual(changed);
});
