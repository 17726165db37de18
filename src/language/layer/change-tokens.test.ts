import { expect, it } from 'vitest';
import { changeTokens, isTree } from './change-tokens.ts';
import { readTree } from './tree-notation.ts';

const tree = readTree('Envoys/NNS/nsubj/2 left/VBD/root/0 home/RB/advmod/2');

it('gives the same sentence back when nothing changes or the change would break the tree', () => {
  expect(changeTokens(tree, new Map())).toBe(tree);
  expect(changeTokens(tree, new Map([[1, { head: 0 }]]))).toBe(tree);
  expect(changeTokens(tree, new Map([[2, { head: -1 }]]))).toBe(tree);
});

it('marks a changed arc as less sure and leaves the first sentence as it was', () => {
  const changed = changeTokens(tree, new Map([[2, { head: 0, deprel: 'obj' }]]));
  expect(changed.tokens[2]).toMatchObject({ head: 0, deprel: 'obj', confidence: 0.6 });
  expect(changed.tokens[0]?.confidence).toBe(0.9);
  expect(tree.tokens[2]?.head).toBe(1);
});

it('knows a tree from a circle and from two roots', () => {
  expect(isTree(tree.tokens)).toBe(true);
  expect(isTree(readTree('a/NN/dep/2 b/NN/dep/1 c/NN/root/0').tokens)).toBe(false);
  expect(isTree(readTree('a/NN/root/0 b/NN/root/0').tokens)).toBe(false);
});
