import { expect, test } from 'vitest';
import { lookUpProbability, sumSignals } from './calibration.ts';

const calibration = {
  signals: [1, 2, 0, 0, 0, 0],
  labels: [0.5, -0.5],
  sums: [0, 2, 4],
  probabilities: [0.4, 0.8, 0.9],
};

test('a sum between two entries is interpolated', () => {
  expect(lookUpProbability(calibration, 1)).toBeCloseTo(0.6);
  expect(lookUpProbability(calibration, 3)).toBeCloseTo(0.85);
});

test('a sum outside the table takes the nearest end', () => {
  expect(lookUpProbability(calibration, -9)).toBe(0.4);
  expect(lookUpProbability(calibration, 99)).toBe(0.9);
});

test('signals of one arc and its relation are summed', () => {
  const signals = new Float64Array([9, 9, 9, 9, 9, 9, 0.25, 0.5, 9, 9, 9, 9]);
  expect(sumSignals(calibration, signals, 6, 1)).toBe(0.25 + 1 - 0.5);
});
