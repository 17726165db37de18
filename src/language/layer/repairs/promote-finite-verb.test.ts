import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { promoteFiniteVerb } from './promote-finite-verb.ts';

it.each([
  [
    'This/DT/det/2 pact/NN/root/0 ,/,/punct/4 signed/VBN/acl/2 by/IN/case/6 Varga/NNP/obl:agent/4 ,/,/punct/4 gives/VBZ/conj/2 aid/NN/obj/8 ././punct/2',
    ['pact/NN/nsubj/8', 'gives/VBZ/root/0', '././punct/8'],
  ],
  [
    'This/DT/det/2 pact/NN/root/0 ,/,/punct/4 signed/VBN/acl/2 by/IN/case/6 Varga/NNP/obl:agent/4 and/CC/cc/11 President/NNP/nmod:desc/9 Novak/NNP/nsubj/11 ,/,/punct/9 gives/VBZ/conj/2 aid/NN/obj/11 ././punct/2',
    ['pact/NN/nsubj/11', 'and/CC/cc/9', 'Novak/NNP/conj/6', 'gives/VBZ/root/0', '././punct/11'],
  ],
  [
    'On/IN/case/2 Tuesday/NNP/root/0 ,/,/punct/2 envoys/NNS/nsubj/2 —/:/punct/6 Varnians/NNPS/appos/4 —/:/punct/6 convened/VBN/conj/6 ././punct/2',
    ['Tuesday/NNP/obl/8', 'envoys/NNS/nsubj/8', 'convened/VBD/root/0', '././punct/8'],
  ],
  [
    'Tariffs/NNS/nsubj/5 on/IN/case/3 fish/NN/nmod/1 ,/,/punct/1 imposed/VBD/root/0 in/IN/case/7 May/NNP/obl/5 ,/,/punct/5 have/VBP/aux/10 hurt/VBN/conj/5 ports/NNS/obj/10 ././punct/5',
    ['Tariffs/NNS/nsubj/10', 'imposed/VBN/acl/1', 'hurt/VBN/root/0', '././punct/10'],
  ],
  [
    'A/DT/det/2 gathering/NN/root/0 to/TO/mark/4 honour/VB/acl/2 veterans/NNS/obj/4 shows/VBZ/conj/4 respect/NN/obj/6 ././punct/2',
    ['gathering/NN/nsubj/6', 'shows/VBZ/root/0', '././punct/6'],
  ],
  // A noun with a copula is a predicate, and coordination joins two of them.
  [
    'It/PRP/nsubj/4 was/VBD/cop/4 a/DT/det/4 start/NN/root/0 ,/,/punct/7 Varga/NNP/nsubj/7 noted/VBD/parataxis/4 ././punct/4',
    [],
  ],
  ['Ships/NNS/nsubj/2 left/VBD/root/0 and/CC/cc/4 returned/VBD/conj/2 ././punct/2', []],
  ['Thanks/NNS/root/0 -/:/punct/3 appreciate/VBP/parataxis/1 it/PRP/obj/3 ././punct/1', []],
])('makes the finite verb the root: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, promoteFiniteVerb(tree))).toEqual(changed);
});
