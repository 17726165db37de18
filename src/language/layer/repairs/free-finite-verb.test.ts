import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { freeFiniteVerb } from './free-finite-verb.ts';

it.each([
  [
    'The/DT/det/2 ministers/NNS/nsubj/3 met/VBD/root/0 ,/,/punct/3 discussed/VBD/amod/6 trade/NN/conj/3 ,/,/punct/8 signed/VBD/conj/3 a/DT/det/10 memorandum/NN/obj/8 and/CC/cc/12 left/VBD/conj/8 ././punct/3',
    ['discussed/VBD/conj/3', 'trade/NN/obj/5'],
  ],
  [
    'Envoys/NNS/nsubj/2 arrived/VBD/root/0 ,/,/punct/2 inspected/VBD/amod/5 troops/NNS/conj/2 and/CC/cc/7 left/VBD/conj/2 ././punct/2',
    ['inspected/VBD/conj/2', 'troops/NNS/obj/4'],
  ],
  [
    'Norland/NNP/nsubj/2 signed/VBD/root/0 and/CC/cc/5 Varnia/NNP/compound/5 rejects/VBZ/conj/2 it/PRP/obj/5',
    [],
  ],
  [
    'Envoys/NNS/nsubj/2 met/VBD/root/0 ,/,/punct/4 discussed/VBD/ccomp/2 trade/NN/obj/4 and/CC/cc/7 left/VBD/conj/2 ././punct/2',
    ['discussed/VBD/conj/2'],
  ],
])('makes a finite verb a conjunct with its object: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, freeFiniteVerb(tree))).toEqual(changed);
});
