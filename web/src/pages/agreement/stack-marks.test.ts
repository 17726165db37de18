import { expect, test } from 'vitest';
import { stackMarks } from './stack-marks.ts';

test('marks apart stand on the line, marks that touch above each other', () => {
  expect(stackMarks([0, 20, 40], 16)).toEqual([0, 0, 0]);
  expect(stackMarks([0, 5, 10, 17], 16)).toEqual([0, 1, 2, 0]);
});

test('no two marks of one level are nearer than their width', () => {
  const places = [0, 1, 1, 3, 9, 16, 16, 18, 33, 34, 60];
  const levels = stackMarks(places, 16);
  places.forEach((place, index) => {
    const next = levels.indexOf(levels[index]!, index + 1);
    if (next !== -1) expect(places[next]! - place).toBeGreaterThanOrEqual(16);
  });
});
