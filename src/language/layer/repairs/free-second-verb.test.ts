import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { freeSecondVerb } from './free-second-verb.ts';

it.each([
  [
    'Norland/NNP/nsubj/2 mocked/VBD/root/0 Varnia/NNP/obj/2 and/CC/cc/6 imposed/VBN/amod/6 tariffs/NNS/conj/3',
    [],
  ],
  [
    'Norland/NNP/nsubj/2 mocked/VBD/root/0 Varnia/NNP/obj/2 and/CC/cc/6 imposed/VBN/amod/6 tariffs/NNS/conj/2',
    ['and/CC/cc/5', 'imposed/VBD/conj/2', 'tariffs/NNS/obj/5'],
  ],
  [
    'Norland/NNP/nsubj/2 has/VBZ/root/0 broken/VBN/amod/4 ties/NNS/obj/2',
    ['Norland/NNP/nsubj/3', 'has/VBZ/aux/3', 'broken/VBN/root/0', 'ties/NNS/obj/3'],
  ],
])('reads the participle as the verb it is: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, freeSecondVerb(tree))).toEqual(changed);
});
