import { expect, test } from 'vitest';
import { labelledPeriods } from './labelled-periods.ts';

test('all that fit, else evenly spaced from the first', () => {
  expect(labelledPeriods(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c']);
  expect(labelledPeriods(['a', 'b', 'c', 'd', 'e'], 3)).toEqual(['a', 'c', 'e']);
  expect(labelledPeriods([], 3)).toEqual([]);
});
