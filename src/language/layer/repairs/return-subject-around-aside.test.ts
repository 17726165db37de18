import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { returnSubjectAroundAside } from './return-subject-around-aside.ts';

it.each([
  [
    'The/DT/det/2 ministers/NNS/nsubj/6 ,/,/punct/2 the/DT/det/5 agency/NN/nsubj/6 said/VBD/root/0 ,/,/punct/9 will/MD/aux/9 meet/VB/ccomp/6 again/RB/advmod/9 in/IN/case/12 May/NNP/obl/9 ././punct/6',
    ['ministers/NNS/nsubj/9'],
  ],
  [
    'The/DT/det/2 treaty/NN/nsubj/5 ,/,/punct/2 officials/NNS/nsubj/5 said/VBD/root/0 ,/,/punct/8 will/MD/aux/8 enter/VB/ccomp/5 into/IN/case/10 force/NN/obl/8 in/IN/case/12 June/NNP/obl/8 ././punct/5',
    ['treaty/NN/nsubj/8'],
  ],
  [
    'The/DT/det/3 two/CD/nummod/3 leaders/NNS/nsubj/6 ,/,/punct/3 TelPress/NNP/nsubj/6 reported/VBD/root/0 ,/,/punct/10 did/VBD/aux/10 not/RB/advmod/10 discuss/VB/ccomp/6 the/DT/det/12 dispute/NN/obj/10 ././punct/6',
    ['leaders/NNS/nsubj/10'],
  ],
  [
    'Talks/NNS/nsubj/2 failed/VBD/ccomp/6 ,/,/punct/2 the/DT/det/5 agency/NN/nsubj/6 said/VBD/root/0 ././punct/6',
    [],
  ],
])('gives the clause around the words put in its subject: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, returnSubjectAroundAside(tree))).toEqual(changed);
});
