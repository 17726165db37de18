import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { closeFrontedClause } from './close-fronted-clause.ts';

it.each([
  [
    'If/IN/mark/3 we/PRP/nsubj/3 thought/VBD/advcl/5 ties/NNS/obj/3 weakened/VBD/root/0 ,/,/punct/8 they/PRP/nsubj/8 recovered/VBD/parataxis/5 ././punct/5',
    [
      'thought/VBD/advcl/8',
      'ties/NNS/nsubj/5',
      'weakened/VBD/ccomp/3',
      'recovered/VBD/root/0',
      '././punct/8',
    ],
  ],
  [
    'While/IN/mark/3 Varga/NNP/nsubj/3 said/VBD/advcl/5 talks/NNS/nsubj/5 failed/VBD/root/0 ,/,/punct/5 Novak/NNP/nsubj/8 disagreed/VBD/ccomp/5 ././punct/5',
    ['said/VBD/advcl/8', 'failed/VBD/ccomp/3', ',/,/punct/3', 'disagreed/VBD/root/0', '././punct/8'],
  ],
  // The comma before the root already closes the clause.
  [
    'If/IN/mark/3 we/PRP/nsubj/3 go/VBP/advcl/6 ,/,/punct/3 they/PRP/nsubj/6 stay/VBP/root/0 ,/,/punct/9 he/PRP/nsubj/9 said/VBD/parataxis/6 ././punct/6',
    [],
  ],
])('gives the main verb its place: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, closeFrontedClause(tree))).toEqual(changed);
});
