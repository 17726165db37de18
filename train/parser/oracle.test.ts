import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelRules } from '../../src/language/parser/label-rules.ts';
import { ParseState } from '../../src/language/parser/parse-state.ts';
import { bestTransition } from './oracle.ts';

const LABELS = ['root', 'nsubj', 'dep'];
const rules = labelRules(LABELS);

/** A projective tree: each span's head is drawn, then the spans beside it. */
const anyTree = fc.array(fc.nat(), { minLength: 1, maxLength: 14 }).map((draws) => {
  const heads = new Int32Array(draws.length);
  const build = (start: number, end: number, head: number): void => {
    if (start >= end) return;
    const middle = start + (draws[start]! % (end - start));
    heads[middle] = head;
    build(start, middle, middle);
    build(middle + 1, end, middle);
  };
  build(0, draws.length, draws.length);
  return heads;
});

test('following the oracle gives back any projective tree', () => {
  fc.assert(
    fc.property(anyTree, (heads) => {
      const state = new ParseState(heads.length, rules);
      const labels = heads.map((head) => (head === heads.length ? 0 : 2));
      while (!state.finished) state.apply(bestTransition(state, { heads, labels }, LABELS.length));
      expect(state.heads.slice(0, heads.length)).toEqual(heads);
      expect(state.labels.slice(0, heads.length)).toEqual(labels);
    }),
  );
});

test('after a mistake the oracle still finishes and keeps what can be kept', () => {
  const state = new ParseState(3, rules);
  // "b" should head "a" and "c"; "a" is wrongly left on the stack below "b"
  const gold = { heads: Int32Array.of(1, 3, 1), labels: Int32Array.of(1, 0, 2) };
  state.shift();
  state.shift();
  while (!state.finished) state.apply(bestTransition(state, gold, LABELS.length));
  expect(state.heads[2]).toBe(1);
});
