import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network, Tie } from './build-network.ts';
import { cohenKappa, portfolioSimilarity, scottPi, signorinoRitterS } from './portfolio-similarity.ts';

/** Two raters on 50 cases: 20 both yes, 5 only the first, 10 only the second, 15 both no. */
const first = [...Array(25).fill(1), ...Array(25).fill(0)];
const second = [...Array(20).fill(1), ...Array(5).fill(0), ...Array(10).fill(1), ...Array(15).fill(0)];

describe('the measures by hand', () => {
  // a − b is 2, −2, −2, 0; the means are 1 and 1.5.
  const a = [3, 1, 0, 0];
  const b = [1, 3, 2, 0];

  test('S: 1 − 2·6 / (4·3)', () => expect(signorinoRitterS(a, b, 3)).toBe(0));
  test('κ: 1 − 12 / (6 + 5 + 4·0.5²)', () => expect(cohenKappa(a, b)).toBe(0));
  test('π: 1 − 12 / (6.25 + 5.25)', () => expect(scottPi(a, b)).toBeCloseTo(1 - 12 / 11.5, 12));

  test('with ties of 0 and 1 they are the coefficients of nominal agreement', () => {
    // Observed 35/50 = 0.7; expected by κ 0.5·0.6 + 0.5·0.4 = 0.5, by π 0.55² + 0.45² = 0.505.
    expect(cohenKappa(first, second)).toBeCloseTo(0.4, 12);
    expect(scottPi(first, second)).toBeCloseTo((0.7 - 0.505) / 0.495, 12);
  });

  test('portfolios that do not vary say nothing', () => {
    expect(cohenKappa([0, 0], [0, 0])).toBeNull();
    expect(scottPi([3, 3], [3, 3])).toBeNull();
    expect(signorinoRitterS([0, 0], [0, 0], 3)).toBe(1);
    expect(signorinoRitterS([3, 0], [0, 3], 3)).toBe(-1);
  });
});

test('they are symmetric, at most 1, and 1 for the same portfolio; π is at most κ', () => {
  const portfolios = fc
    .integer({ min: 2, max: 12 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
      ),
    );
  fc.assert(
    fc.property(portfolios, ([a, b]) => {
      const s = signorinoRitterS(a, b, 3);
      expect(s).toBe(signorinoRitterS(b, a, 3));
      expect(Math.abs(s)).toBeLessThanOrEqual(1);
      expect(signorinoRitterS(a, a, 3)).toBe(1);
      const [kappa, pi] = [cohenKappa(a, b), scottPi(a, b)];
      if (kappa === null || pi === null) return;
      expect(kappa).toBeCloseTo(cohenKappa(b, a)!, 10);
      expect(kappa).toBeLessThanOrEqual(1 + 1e-12);
      expect(pi).toBeLessThanOrEqual(kappa + 1e-12);
      if (new Set(a).size > 1) expect(cohenKappa(a, a)).toBeCloseTo(1, 12);
    }),
  );
});

describe('in a network', () => {
  const tie = (
    source: string,
    target: string,
    weight: number,
    standing: Tie['standing'] = 'in force',
  ): Tie => ({
    source,
    target,
    standing,
    weight,
    commitments: [],
  });
  // AAA and BBB are allied with each other by defence, with CCC by defence and consultation; DDD stands with AAA only perhaps.
  const network: Network = {
    year: 1900,
    states: [],
    ties: [
      tie('AAA', 'BBB', 3),
      tie('AAA', 'CCC', 3),
      tie('BBB', 'CCC', 1),
      tie('AAA', 'DDD', 3, 'undetermined'),
    ],
  };

  test('a state is as close to itself as can be; undetermined ties do not count', () => {
    // Over AAA, BBB, CCC: 3 3 3 against 3 3 1.
    const found = portfolioSimilarity(network, 'AAA', 'BBB');
    expect(found).toMatchObject({ states: ['AAA', 'BBB'], year: 1900, system: 3 });
    expect(found.s).toBeCloseTo(1 - (2 * 2) / (3 * 3), 12);
    expect(found.kappa).toBeCloseTo(1 - 4 / (0 + 8 / 3 + 3 * (2 / 3) ** 2), 12);
  });

  test('a state without allies widens the system', () => {
    const found = portfolioSimilarity(network, 'AAA', 'EEE');
    expect(found.system).toBe(4);
    expect(found.s).toBeCloseTo(1 - (2 * 12) / (4 * 3), 12);
  });
});
