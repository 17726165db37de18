import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { liftFiniteConjunct } from './lift-finite-conjunct.ts';

it.each([
  [
    'Norland/NNP/nsubj/2 agreed/VBD/root/0 to/TO/mark/4 send/VB/xcomp/2 aid/NN/obj/4 and/CC/cc/7 refused/VBD/conj/4 talks/NNS/obj/7',
    ['refused/VBD/conj/2'],
  ],
  [
    'Norland/NNP/nsubj/2 praised/VBD/root/0 ships/NNS/obj/2 and/CC/cc/5 promised/VBD/conj/3 aid/NN/obj/5',
    ['promised/VBD/conj/2'],
  ],
  // A bare infinitive after "and" stays with the infinitive.
  ['They/PRP/nsubj/2 agreed/VBD/root/0 to/TO/mark/4 meet/VB/xcomp/2 and/CC/cc/6 talk/VB/conj/4', []],
])('gives the finite verb its partner: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, liftFiniteConjunct(tree))).toEqual(changed);
});
