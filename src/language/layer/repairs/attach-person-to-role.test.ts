import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { attachPersonToRole } from './attach-person-to-role.ts';

it.each([
  [
    'The/DT/det/2 ambassador/NN/nsubj:pass/10 to/IN/case/4 Varnia/NNP/nmod/2 ,/,/punct/6 Georgy/NNP/appos/4 Zinov/NNP/flat/6 ,/,/punct/2 was/VBD/aux:pass/10 summoned/VBN/root/0 ././punct/10',
    ['Georgy/NNP/appos/2'],
  ],
  [
    'The/DT/det/2 governor/NN/nsubj/10 of/IN/case/5 Lower/NNP/amod/5 Varnia/NNP/nmod/2 ,/,/punct/7 Viktor/NNP/appos/5 Malenko/NNP/flat/7 ,/,/punct/2 arrived/VBD/root/0 on/IN/case/12 Tuesday/NNP/obl/10 ././punct/10',
    ['Viktor/NNP/appos/2'],
  ],
  [
    'The/DT/det/3 foreign/JJ/amod/3 minister/NN/nsubj/10 of/IN/case/5 Norland/NNP/nmod/3 ,/,/punct/7 Per/NNP/appos/5 Aas/NNP/flat/7 ,/,/punct/3 declined/VBD/root/0 to/TO/mark/12 comment/VB/xcomp/10 ././punct/10',
    ['Per/NNP/appos/3'],
  ],
  [
    'Former/JJ/amod/2 ambassador/NN/nsubj/8 to/IN/case/5 the/DT/det/5 union/NN/nmod/2 Marta/NNP/nmod/2 Kovacs/NNP/flat/6 warned/VBD/root/0 that/IN/mark/13 the/DT/det/11 pact/NN/nsubj/13 was/VBD/cop/13 weak/JJ/ccomp/8 ././punct/8',
    ['Marta/NNP/appos/2'],
  ],
  [
    'The/DT/det/2 treaty/NN/nsubj/8 with/IN/case/4 Norland/NNP/nmod/2 ,/,/punct/6 Lower/NNP/appos/4 Varnia/NNP/flat/6 lapsed/VBD/root/0 ././punct/8',
    [],
  ],
])('hangs the name on the role, not on the place: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, attachPersonToRole(tree))).toEqual(changed);
});
