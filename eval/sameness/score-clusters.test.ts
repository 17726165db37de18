import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignBest } from './assign-best.ts';
import { type Clustering, scoreBCubed, scoreCeafE, scoreClusters, scoreMuc } from './score-clusters.ts';

/** "ab c" → a and b in one cluster, c alone. */
const clusters = (drawing: string): Clustering =>
  new Map(drawing.split(' ').flatMap((members, index) => [...members].map((one) => [one, `k${index}`])));

describe('cluster scores, worked by hand', () => {
  test('the example of Vilain et al.: abcd found as ab and cd', () => {
    const { precision, recall } = scoreMuc(clusters('abcd'), clusters('ab cd'));
    expect(recall).toBeCloseTo(2 / 3);
    expect(precision).toBe(1);
  });

  test('the example of Bagga and Baldwin: 12345, 67, 89ABC, the last two found as one', () => {
    const { precision, recall } = scoreBCubed(clusters('12345 67 89ABC'), clusters('12345 6789ABC'));
    // 5 mentions are pure; of the seven, two have 2/7 right and five 5/7.
    expect(precision).toBeCloseTo((5 + (2 * 2) / 7 + (5 * 5) / 7) / 12);
    expect(recall).toBe(1);
    expect(scoreMuc(clusters('12345 67 89ABC'), clusters('12345 6789ABC')).precision).toBeCloseTo(9 / 10);
  });

  test('CEAF-e of the same: 12345 pairs with itself, 89ABC with the seven', () => {
    const { precision, recall } = scoreCeafE(clusters('12345 67 89ABC'), clusters('12345 6789ABC'));
    const worth = 1 + (2 * 5) / 12;
    expect(precision).toBeCloseTo(worth / 2);
    expect(recall).toBeCloseTo(worth / 3);
  });

  test('all alone: MUC knows no link, B³ and CEAF-e pay for singletons', () => {
    const scores = scoreClusters(clusters('ab c d'), clusters('a b c d'));
    expect(scores.muc.f1).toBe(0);
    expect(scores.bCubed.precision).toBe(1);
    expect(scores.bCubed.recall).toBeCloseTo(3 / 4);
    // c and d are right, a or b is worth 2/3.
    expect(scores.ceafE.precision).toBeCloseTo((2 + 2 / 3) / 4);
    expect(scores.ceafE.recall).toBeCloseTo((2 + 2 / 3) / 3);
  });

  test('a clustering against itself is perfect, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 20 }), (names) => {
        const some = new Map(names.map((name, index) => [`m${index}`, `k${name}`]));
        const scores = scoreClusters(some, some);
        expect(scores.bCubed.f1).toBeCloseTo(1);
        expect(scores.ceafE.f1).toBeCloseTo(1);
        expect(scores.muc.f1).toBe(new Set(names).size === names.length ? 0 : 1);
      }),
    );
  });
});

test('the best assignment is as good as the best of all orders', () => {
  const orders = (items: number[]): number[][] =>
    items.length === 0
      ? [[]]
      : items.flatMap((one) => orders(items.filter((other) => other !== one)).map((rest) => [one, ...rest]));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }), (worths) => {
      const pairs = worths.map((worth, at) => ({ a: String(at >> 2), b: String(at & 3), worth }));
      const best = Math.max(
        ...orders([0, 1, 2, 3]).map((order) => order.reduce((sum, b, a) => sum + worths[a * 4 + b]!, 0)),
      );
      expect(assignBest(pairs)).toBeCloseTo(best);
    }),
    { numRuns: 50 },
  );
});
