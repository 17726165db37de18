import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { liftFromAuxiliary } from './lift-from-auxiliary.ts';

it.each([
  [
    'Ties/NNS/nsubj/3 likely/RB/advmod/3 have/VBP/aux/4 deepened/VBN/root/0 ././punct/4',
    ['Ties/NNS/nsubj/4'],
  ],
  ['The/DT/det/2 pact/NN/nsubj/3 is/VBZ/cop/5 a/DT/det/5 start/NN/root/0 ././punct/5', ['pact/NN/nsubj/5']],
  ['Ties/NNS/nsubj/3 have/VBP/aux/3 deepened/VBN/root/0 ././punct/3', []],
])('lifts the subject to the verb: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, liftFromAuxiliary(tree))).toEqual(changed);
});
