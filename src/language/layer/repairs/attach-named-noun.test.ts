import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { attachNamedNoun } from './attach-named-noun.ts';

it.each([
  [
    'State/NN/compound/2 news/NN/compound/3 agency/NN/nsubj/5 TelPress/NNP/nsubj/5 reported/VBD/root/0 that/IN/mark/10 the/DT/det/9 two/CD/nummod/9 ministers/NNS/nsubj/10 met/VBD/ccomp/5 on/IN/case/12 Monday/NNP/obl/10 ././punct/5',
    ['agency/NN/nmod:desc/4'],
  ],
  [
    'The/DT/det/3 news/NN/compound/3 agency/NN/nsubj/5 BelNews/NNP/nsubj/5 said/VBD/root/0 on/IN/case/7 Friday/NNP/obl/5 that/IN/mark/11 talks/NNS/nsubj/11 had/VBD/aux/11 begun/VBN/ccomp/5 ././punct/5',
    ['BelNews/NNP/appos/3'],
  ],
  [
    'Council/NNP/compound/2 president/NNP/nsubj/7 of/IN/case/4 trade/NN/nmod/2 Anna/NNP/nsubj/7 Petrova/NNP/flat/5 spoke/VBD/root/0 ././punct/7',
    ['president/NNP/nmod:desc/5'],
  ],
  [
    'The/DT/det/3 prime/JJ/amod/3 minister/NN/nsubj/8 ,/,/punct/5 Tomas/NNP/nsubj/8 Varga/NNP/flat/5 ,/,/punct/3 spoke/VBD/root/0 ././punct/8',
    ['Tomas/NNP/appos/3'],
  ],
  [
    'The/DT/det/2 talks/NNS/nsubj/6 on/IN/case/4 fishing/NN/nmod/2 Norland/NNP/nsubj/6 wants/VBZ/root/0 ././punct/6',
    [],
  ],
])('joins a noun and the name beside it: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, attachNamedNoun(tree))).toEqual(changed);
});
