import { expect, test } from 'vitest';
import { deviationOfProportions } from './dispersion.ts';

test('even over reports of one size is 0; all in one of four is 1', () => {
  const sizes = [100, 100, 100, 100];
  const even = new Map(sizes.map((_, report) => [report, 2]));
  expect(deviationOfProportions(even, sizes, 400)).toBeCloseTo(0, 9);
  expect(deviationOfProportions(new Map([[2, 8]]), sizes, 400)).toBeCloseTo(1, 9);
});

test('uses in proportion to the size of reports are even', () => {
  const counts = new Map([
    [0, 9],
    [1, 1],
  ]);
  expect(deviationOfProportions(counts, [900, 100], 1000)).toBeCloseTo(0, 9);
});
