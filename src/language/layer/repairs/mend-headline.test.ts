import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { mendHeadline } from './mend-headline.ts';

it.each([
  [
    'Varnian/JJ/amod/2 premier/NN/compound/3 visits/NNS/root/0 Norland/NNP/appos/3',
    ['premier/NN/nsubj/3', 'visits/VBZ/root/0', 'Norland/NNP/obj/3'],
  ],
  [
    'Norland/NNP/root/0 ,/,/punct/3 Varnia/NNP/appos/1 to/TO/mark/5 sign/VB/acl/3 pact/NN/obj/5',
    ['Norland/NNP/nsubj/5', 'Varnia/NNP/conj/1', 'sign/VB/root/0'],
  ],
  [
    'Norland/NNP/vocative/4 ,/,/punct/1 Varnia/NNP/nsubj/4 sign/VBP/root/0 pact/NN/obj/4',
    ['Norland/NNP/nsubj/4', 'Varnia/NNP/conj/1'],
  ],
  [
    'Norland/NNP/root/0 ,/,/punct/1 Varnia/NNP/nsubj/4 sign/VBP/ccomp/1 pact/NN/obj/4',
    ['Norland/NNP/nsubj/4', 'Varnia/NNP/conj/1', 'sign/VBP/root/0'],
  ],
  // Prose ends with a full stop and keeps its articles.
  ['Varnian/JJ/amod/2 premier/NN/compound/3 visits/NNS/root/0 end/VBP/dep/3 ././punct/3', []],
  ['Peace/NN/compound/2 talks/NNS/root/0 near/IN/case/4 border/NN/nmod/2', []],
])('reads a headline as a clause: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, mendHeadline(tree))).toEqual(changed);
});
