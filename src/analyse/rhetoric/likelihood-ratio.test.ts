import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceOfRatio,
  clumpedLikelihoodRatio,
  falseDiscoveryLimit,
  likelihoodRatio,
} from './likelihood-ratio.ts';

test('equal shares give nothing; more gives positive, less negative', () => {
  expect(likelihoodRatio(10, 1000, 20, 2000)).toBeCloseTo(0, 9);
  expect(likelihoodRatio(20, 1000, 20, 2000)).toBeGreaterThan(0);
  expect(likelihoodRatio(2, 1000, 20, 2000)).toBeLessThan(0);
});

test('ten of 1,000 against none of 1,000 is twice ten times log 2, and what the other cells add', () => {
  const others = 2 * (990 * Math.log(990 / 995) + 1000 * Math.log(1000 / 995));
  expect(likelihoodRatio(10, 1000, 0, 1000)).toBeCloseTo(20 * Math.log(2) + others, 9);
});

test('chances of χ² with one degree of freedom are those of the tables', () => {
  expect(chanceOfRatio(3.841)).toBeCloseTo(0.05, 4);
  expect(chanceOfRatio(6.635)).toBeCloseTo(0.01, 4);
  expect(chanceOfRatio(10.828)).toBeCloseTo(0.001, 5);
});

test('twenty uses in one report weigh as one, in twenty reports as twenty', () => {
  const rest = { count: 0, squares: 0, words: 20_000 };
  const clumped = clumpedLikelihoodRatio({ count: 20, squares: 400, words: 20_000 }, rest);
  const spread = clumpedLikelihoodRatio({ count: 20, squares: 20, words: 20_000 }, rest);
  expect(clumped).toBeLessThan(3.84);
  expect(spread).toBeCloseTo(likelihoodRatio(20, 20_000, 0, 20_000), 9);
});

test('Benjamini and Hochberg: the largest p below its rank times the rate', () => {
  // Their ranks times 0.05 / 5 are 0.01, 0.02, 0.03, 0.04, 0.05.
  expect(falseDiscoveryLimit([0.5, 0.029, 0.001, 0.9, 0.015], 5, 0.05)).toBe(0.029);
  expect(falseDiscoveryLimit([0.5, 0.9], 2, 0.05)).toBe(-1);
});

test('more tests never let more through', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
      fc.nat(1000),
      (chances, more) => {
        const few = falseDiscoveryLimit(chances, chances.length, 0.05);
        expect(falseDiscoveryLimit(chances, chances.length + more, 0.05)).toBeLessThanOrEqual(few);
      },
    ),
  );
});
