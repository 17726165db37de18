import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { returnSubjectToPredicate } from './return-subject-to-predicate.ts';

it.each([
  [
    'Citing/VBG/advcl/10 two/CD/nummod/3 officials/NNS/obj/1 ,/,/punct/5 TelPress/NNP/conj/3 and/CC/cc/9 the/DT/det/9 Daily/NNP/amod/9 Post/NNP/conj/3 reported/VBD/root/0 that/IN/mark/15 the/DT/det/13 envoy/NN/nsubj/15 had/VBD/aux/15 left/VBN/ccomp/10 ././punct/10',
    [',/,/punct/1', 'TelPress/NNP/nsubj/10', 'Post/NNP/conj/5'],
  ],
  [
    'Quoting/VBG/advcl/7 diplomats/NNS/obj/1 ,/,/punct/4 BelNews/NNP/conj/2 and/CC/cc/6 NorTV/NNP/conj/1 said/VBD/root/0 the/DT/det/9 visit/NN/nsubj/11 was/VBD/cop/11 off/RB/ccomp/7 ././punct/7',
    [',/,/punct/1', 'BelNews/NNP/nsubj/7', 'NorTV/NNP/conj/4'],
  ],
  [
    'In/IN/case/3 a/DT/det/3 letter/NN/obl/11 to/IN/case/6 the/DT/det/6 council/NN/nmod/3 ,/,/punct/8 ministers/NNS/conj/6 and/CC/cc/10 envoys/NNS/conj/6 warned/VBD/root/0 of/IN/case/13 delays/NNS/obl/11 ././punct/11',
    [',/,/punct/3', 'ministers/NNS/nsubj/11', 'envoys/NNS/conj/8'],
  ],
  [
    'Before/IN/mark/2 leaving/VBG/advcl/9 the/DT/det/4 capital/NN/obj/2 ,/,/punct/6 Varga/NNP/conj/4 and/CC/cc/8 Aas/NNP/conj/2 visited/VBD/root/0 the/DT/det/11 port/NN/obj/9 ././punct/9',
    [',/,/punct/2', 'Varga/NNP/nsubj/9', 'Aas/NNP/conj/6'],
  ],
  ['After/IN/case/2 talks/NNS/obl/5 ,/,/punct/4 Novak/NNP/nsubj/5 left/VBD/root/0 ././punct/5', []],
])('gives the predicate its subject back from a fronted phrase: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, returnSubjectToPredicate(tree))).toEqual(changed);
});
