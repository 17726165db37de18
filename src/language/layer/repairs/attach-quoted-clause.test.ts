import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { attachQuotedClause } from './attach-quoted-clause.ts';

it.each([
  [
    'Output/NN/nsubj/5 in/IN/case/4 the/DT/det/4 north/NN/nmod/1 dropped/VBD/advcl/12 by/IN/case/8 a/DT/det/8 fifth/JJ/obl:agent/5 ,/,/punct/5 the/DT/det/11 agency/NN/nsubj/12 said/VBD/root/0 ././punct/12',
    ['dropped/VBD/ccomp/12'],
  ],
  [
    'Norland/NNP/nsubj/4 will/MD/aux/4 not/RB/advmod/4 pay/VB/root/0 ,/,/punct/6 whatever/WP/obj/4 the/DT/det/8 court/NN/nsubj/9 decides/VBZ/acl:relcl/6 ,/,/punct/6 Aas/NNP/nsubj/12 declared/VBD/acl:relcl/6 ././punct/4',
    ['pay/VB/ccomp/12', 'declared/VBD/root/0', '././punct/12'],
  ],
  [
    'They/PRP/nsubj/2 saw/VBD/root/0 the/DT/det/4 text/NN/obj/2 ,/,/punct/9 which/WDT/obj/9 the/DT/det/8 council/NN/nsubj/9 denied/VBD/acl:relcl/4 ././punct/2',
    [],
  ],
  [
    'Ships/NNS/nsubj/2 left/VBD/root/0 ,/,/punct/6 the/DT/det/5 navy/NN/nsubj/6 reported/VBD/conj/2 ././punct/2',
    ['left/VBD/ccomp/6', 'reported/VBD/root/0', '././punct/6'],
  ],
])('makes the reported clause hang on the speech verb: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, attachQuotedClause(tree))).toEqual(changed);
});
