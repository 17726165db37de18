import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { keepOneSubject } from './keep-one-subject.ts';

it.each([
  [
    'Petrova/NNP/nsubj/3 herself/PRP/nsubj/3 led/VBD/root/0 the/DT/det/5 delegation/NN/obj/3 ././punct/3',
    ['herself/PRP/obl:unmarked/3'],
  ],
  [
    'The/DT/det/2 drill/NN/nsubj/13 involved/VBN/amod/4 ships/NNS/nmod/2 that/WDT/nsubj/8 had/VBD/aux/8 never/RB/advmod/8 left/VBN/acl:relcl/4 port/NN/obj/8 before/RB/advmod/8 ,/,/punct/2 TelPress/NNP/nsubj/13 said/VBD/root/0 ././punct/13',
    ['drill/NN/dislocated/13'],
  ],
  [
    'Trade/NN/nsubj/15 between/IN/case/5 the/DT/det/5 two/CD/nummod/5 countries/NNS/nmod/1 increased/VBN/acl/5 by/IN/case/11 more/JJR/advmod/10 than/IN/fixed/8 30/CD/nummod/11 percent/NN/obl/6 ,/,/punct/1 the/DT/det/14 minister/NN/nsubj/15 said/VBD/root/0 ././punct/15',
    ['Trade/NN/dislocated/15'],
  ],
  [
    'The/DT/det/2 report/NN/nsubj/14 ,/,/punct/2 the/DT/det/5 second/JJ/appos/2 this/DT/det/7 year/NN/obl:unmarked/5 ,/,/punct/10 angered/VBN/amod/10 officials/NNS/conj/7 ,/,/punct/2 the/DT/det/13 ministry/NN/nsubj/14 stated/VBD/root/0 ././punct/14',
    ['report/NN/dislocated/14'],
  ],
  ['Novak/NNP/nsubj/4 ,/,/punct/1 Aas/NNP/nsubj/4 left/VBD/root/0 ././punct/4', ['Aas/NNP/appos/1']],
  [
    'The/DT/det/2 head/NN/nsubj/3 told/VBD/root/0 TelPress/NNP/nsubj/3 that/IN/mark/7 talks/NNS/nsubj/7 failed/VBD/ccomp/3 ././punct/3',
    ['TelPress/NNP/obj/3'],
  ],
  ['Novak/NNP/nsubj/2 left/VBD/root/0 ././punct/2', []],
  [
    'Norland/NNP/nsubj/7 ,/,/punct/3 Varnia/NNP/conj/1 and/CC/cc/6 the/DT/det/6 council/NN/nsubj/7 agreed/VBD/root/0 ././punct/7',
    ['council/NN/conj/1'],
  ],
  [
    'Output/NN/nsubj/5 ,/,/punct/1 the/DT/det/4 agency/NN/nsubj/5 said/VBD/root/0 ././punct/5',
    ['Output/NN/dislocated/5'],
  ],
])('leaves one subject: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, keepOneSubject(tree))).toEqual(changed);
});
