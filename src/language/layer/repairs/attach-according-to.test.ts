import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { attachAccordingTo } from './attach-according-to.ts';

it.each([
  [
    'Talks/NNS/nsubj/4 are/VBP/cop/4 under/IN/case/4 way/NN/root/0 ,/,/punct/9 according/VBG/case/9 to/IN/fixed/6 a/DT/det/9 source/NN/nmod/4 in/IN/case/12 the/DT/det/12 ministry/NN/nmod/9 ././punct/4',
    ['source/NN/obl/4'],
  ],
  [
    'The/DT/det/2 talks/NNS/nsubj/5 were/VBD/cop/5 a/DT/det/5 success/NN/root/0 ,/,/punct/9 according/VBG/case/9 to/IN/fixed/7 officials/NNS/nmod/5 in/IN/case/12 the/DT/det/12 capital/NN/nmod/9 ././punct/5',
    ['officials/NNS/obl/5'],
  ],
  [
    'The/DT/det/2 fleet/NN/nsubj/3 left/VBD/root/0 the/DT/det/5 port/NN/obj/3 near/IN/case/8 the/DT/det/8 border/NN/nmod/5 ,/,/punct/12 according/VBG/case/12 to/IN/fixed/10 TelPress/NNP/nmod/8 ././punct/3',
    ['TelPress/NNP/obl/3'],
  ],
  ['They/PRP/nsubj/2 voted/VBD/root/0 according/VBG/case/5 to/IN/fixed/3 plan/NN/obl/2 ././punct/2', []],
])('hangs the source on the predicate: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, attachAccordingTo(tree))).toEqual(changed);
});
