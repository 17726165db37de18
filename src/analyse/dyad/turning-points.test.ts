import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';
import { segmentLikelihood } from './segment-likelihood.ts';
import { findTurningPoints } from './turning-points.ts';

const series = (...values: number[]) => values.map((value) => ({ value, weight: 1 }));

describe('turning points', () => {
  test('a plain step is found where it is, with the levels on either side', () => {
    const { points } = findTurningPoints(series(2, 2.2, 1.9, 2.1, -3, -3.1, -2.8, -3));
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ at: 4, within: { from: 3, to: 5 } });
    expect(points[0]!.probability).toBeGreaterThan(0.8);
    expect(points[0]!.before).toBeCloseTo(2.05);
    expect(points[0]!.after).toBeCloseTo(-2.975);
  });

  test('two steps are two turning points', () => {
    const { points } = findTurningPoints(series(1, 1.1, 0.9, 1, 6, 6.2, 5.9, 6.1, -2, -2.2, -1.9, -2));
    expect(points.map(({ at }) => at)).toEqual([4, 8]);
  });

  test('a level series has none; so has one that merely goes up and down', () => {
    expect(findTurningPoints(series(3, 3, 3, 3, 3, 3, 3, 3)).points).toEqual([]);
    expect(findTurningPoints(series(1, 4, 0, 5, 2, 3, 1, 4, 0, 5)).points).toEqual([]);
  });

  test('too few periods tell nothing', () => {
    expect(findTurningPoints(series(0, 0, 9, 9, 9))).toEqual({ probabilities: [0, 0, 0, 0], points: [] });
  });

  test('one odd period counts for less when fewer reports stand behind it', () => {
    const odd = (weight: number) =>
      findTurningPoints(
        series(2, 2.3, 1.8, 2.1, 2.2, 1.9, 2, -6).map((one, index) =>
          index === 7 ? { ...one, weight } : { ...one, weight: 10 },
        ),
      ).probabilities[6]!;
    expect(odd(0.1)).toBeLessThan(odd(10));
  });

  test('the recursions give what summing over all partitions gives', () => {
    const samples = series(1, 1.4, 0.7, 3, 3.3, 2.6, 3.1);
    const likelihood = segmentLikelihood(samples);
    const size = samples.length;
    const sums = Array<number>(size).fill(0);
    let total = 0;
    for (let cuts = 0; cuts < 2 ** (size - 1); cuts++) {
      const at = [...Array(size - 1).keys()].filter((bit) => (cuts >> bit) % 2 === 1).map((bit) => bit + 1);
      const ends = [0, ...at, size];
      const segments = ends.slice(1).map((to, index) => likelihood(ends[index]!, to));
      const prior = (1 / size) ** at.length * (1 - 1 / size) ** (size - 1 - at.length);
      const weight = prior * Math.exp(segments.reduce((sum, one) => sum + one, 0));
      total += weight;
      for (const place of at) sums[place]! += weight;
    }
    const { probabilities } = findTurningPoints(samples);
    probabilities.forEach((probability, index) => {
      expect(probability).toBeCloseTo(sums[index + 1]! / total, 9);
    });
  });

  test('probabilities are probabilities; a shift or a mirror of the series changes none', () => {
    const sample = fc.record({
      value: fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
      weight: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 6, maxLength: 25 }), (samples) => {
        const { probabilities, points } = findTurningPoints(samples);
        for (const one of probabilities) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
        }
        for (const { within, probability } of points)
          expect(within.probability).toBeGreaterThanOrEqual(probability - 1e-9);
        const moved = findTurningPoints(samples.map((one) => ({ ...one, value: 5 - one.value })));
        moved.probabilities.forEach((one, index) => {
          expect(one).toBeCloseTo(probabilities[index]!, 6);
        });
      }),
    );
  });
});

test('ln Γ at known places', () => {
  expect(logGamma(1)).toBeCloseTo(0, 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 10);
});
