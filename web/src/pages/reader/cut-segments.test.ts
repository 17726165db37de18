import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSegments } from './cut-segments.ts';

const mark = (start: number, end: number, layer = 'times') => ({ start, end, layer, title: '' });

test('overlapping marks are cut where they begin and end', () => {
  const cut = cutSegments(0, 10, [mark(2, 6, 'claims'), mark(4, 8)]);
  expect(cut.map(({ start, end, marks }) => [start, end, marks.map(({ layer }) => layer)])).toEqual([
    [0, 2, []],
    [2, 4, ['claims']],
    [4, 6, ['claims', 'times']],
    [6, 8, ['times']],
    [8, 10, []],
  ]);
});

test('whatever the marks, the segments are the text, once and in order', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })));
  fc.assert(
    fc.property(marks, fc.integer({ min: 1, max: 50 }), (pairs, to) => {
      const cut = cutSegments(
        0,
        to,
        pairs.map(([start, end]) => mark(start, end)),
      );
      expect(cut[0]!.start).toBe(0);
      expect(cut.at(-1)!.end).toBe(to);
      expect(cut.slice(1).map(({ start }) => start)).toEqual(cut.slice(0, -1).map(({ end }) => end));
    }),
  );
});
