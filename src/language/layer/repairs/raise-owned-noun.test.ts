import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { raiseOwnedNoun } from './raise-owned-noun.ts';

it.each([
  [
    "After/IN/case/2 Novak/NNP/obl/7 's/POS/case/2 reception/NN/conj/2 ,/,/punct/7 they/PRP/nsubj/7 left/VBD/root/0",
    ['Novak/NNP/nmod:poss/4', 'reception/NN/obl/7', 'After/IN/case/4'],
  ],
  // Already right.
  ["Novak/NNP/nmod:poss/3 's/POS/case/1 visit/NN/nsubj/4 ended/VBD/root/0", []],
])('gives the noun its owner: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, raiseOwnedNoun(tree)).sort()).toEqual([...changed].sort());
});
