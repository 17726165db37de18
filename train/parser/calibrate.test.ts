import { expect, test } from 'vitest';
import { lookUpProbability, sumSignals } from '../../src/language/parser/calibration.ts';
import { SIGNALS } from '../../src/language/parser/margin-trace.ts';
import { calibrate, type MeasuredArc } from './calibrate.ts';

/** Arcs of clearness 0, 0.1 … 1, right as often as they are clear. */
const arcs: MeasuredArc[] = Array.from({ length: 2200 }, (_, i) => {
  const clearness = (i % 11) / 10;
  return {
    signals: new Float64Array(SIGNALS).fill(clearness),
    label: 0,
    right: (i * 7) % 100 < clearness * 100,
  };
});

test('clearer arcs get a higher probability, near their share of right ones', () => {
  const calibration = calibrate(arcs, 1);
  const probability = (clearness: number): number =>
    lookUpProbability(calibration, sumSignals(calibration, new Float64Array(SIGNALS).fill(clearness), 0, 0));
  expect(probability(0.2)).toBeCloseTo(0.2, 1);
  expect(probability(0.8)).toBeCloseTo(0.8, 1);
});

test('the table does not fall', () => {
  const { sums, probabilities } = calibrate(arcs, 1);
  for (let i = 1; i < sums.length; i++) {
    expect(sums[i]).toBeGreaterThanOrEqual(sums[i - 1]!);
    expect(probabilities[i]).toBeGreaterThanOrEqual(probabilities[i - 1]!);
  }
});
