import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { freePerfectVerb } from './free-perfect-verb.ts';

it.each([
  [
    'Norland/NNP/nsubj/2 left/VBD/root/0 after/IN/mark/5 Varnia/NNP/nsubj/5 had/VBD/advcl/2 imposed/VBN/amod/7 tariffs/NNS/obj/5 ././punct/2',
    ['after/IN/mark/6', 'Varnia/NNP/nsubj/6', 'had/VBD/aux/6', 'imposed/VBN/advcl/2', 'tariffs/NNS/obj/6'],
  ],
  // With an article between, it is a thing that was had.
  ['It/PRP/nsubj/2 had/VBD/root/0 a/DT/det/5 fixed/VBN/amod/5 term/NN/obj/2 ././punct/2', []],
])('reads the participle after "have" as the verb: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, freePerfectVerb(tree))).toEqual(changed);
});
