import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { splitFrontedObject } from './split-fronted-object.ts';

it.each([
  [
    'After/IN/mark/2 meeting/VBG/advcl/9 the/DT/det/4 envoy/NN/nsubj/9 ,/,/punct/6 Petrova/NNP/conj/4 and/CC/cc/8 Novak/NNP/conj/4 signed/VBD/root/0 the/DT/det/11 pact/NN/obj/9 ././punct/9',
    ['envoy/NN/obj/2', ',/,/punct/2', 'Petrova/NNP/nsubj/9', 'Novak/NNP/conj/6'],
  ],
  [
    'While/IN/mark/2 visiting/VBG/advcl/8 ports/NNS/nsubj/8 ,/,/punct/5 Novak/NNP/appos/3 and/CC/cc/7 Aas/NNP/conj/5 praised/VBD/root/0 crews/NNS/obj/8 ././punct/8',
    ['ports/NNS/obj/2', ',/,/punct/2', 'Novak/NNP/nsubj/8'],
  ],
  [
    'By/IN/mark/2 pledging/VBG/advcl/8 boats/NNS/obj/2 ,/,/punct/5 Norland/NNP/conj/3 and/CC/cc/7 Varnia/NNP/conj/5 calmed/VBD/root/0 crews/NNS/obj/8 ././punct/8',
    [',/,/punct/2', 'Norland/NNP/nsubj/8'],
  ],
  // A list of objects before a subject of its own stays.
  [
    'By/IN/mark/2 pledging/VBG/advcl/8 boats/NNS/obj/2 ,/,/punct/5 fuel/NN/conj/3 ,/,/punct/8 Norland/NNP/nsubj/8 calmed/VBD/root/0 crews/NNS/obj/8 ././punct/8',
    [],
  ],
  [
    'Leaving/VBG/advcl/7 early/RB/advmod/1 ,/,/punct/1 envoys/NNS/nsubj/7 and/CC/cc/6 ministers/NNS/conj/4 drove/VBD/root/0 home/RB/advmod/7 ././punct/7',
    [],
  ],
])('parts the object of a fronted clause from the subject: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, splitFrontedObject(tree))).toEqual(changed);
});
