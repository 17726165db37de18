/**
 * Dunning's log-likelihood ratio G² (Dunning 1993) that two shares are one: `a` of `aTotal` against `b` of `bTotal`.
 * Negative when the first share is the smaller. Totals are in words.
 */
export function likelihoodRatio(a: number, aTotal: number, b: number, bTotal: number): number {
  const share = (a + b) / (aTotal + bTotal);
  const g =
    2 *
    (part(a, aTotal * share) +
      part(b, bTotal * share) +
      part(aTotal - a, aTotal * (1 - share)) +
      part(bTotal - b, bTotal * (1 - share)));
  return a * bTotal < b * aTotal ? -g : Math.max(0, g);
}

const part = (seen: number, expected: number) => (seen <= 0 ? 0 : seen * Math.log(seen / expected));

/** A count of something that comes in clumps, and what it was counted in. */
export interface ClumpedCount {
  count: number;
  /** Sum over reports of the squared counts. */
  squares: number;
  words: number;
}

/**
 * The same ratio for counts that come in clumps: divided by the design effect, the sum of squared counts of reports over
 * the count (Rao and Scott 1999). Twenty uses in one report weigh as one.
 */
export function clumpedLikelihoodRatio(own: ClumpedCount, rest: ClumpedCount): number {
  const effect = (own.squares + rest.squares) / Math.max(1, own.count + rest.count);
  return likelihoodRatio(own.count, own.words, rest.count, rest.words) / Math.max(1, effect);
}

/** Probability of so large a G² by chance: the upper tail of χ² with one degree of freedom. */
export function chanceOfRatio(g: number): number {
  return complementaryError(Math.sqrt(Math.max(0, g) / 2));
}

/** erfc for x ≥ 0, relative error below 1.2e-7 (Chebyshev fitting of Press and others, Numerical Recipes, 6.2). */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.5 * x);
  const coefficients = [
    0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196,
    1.00002368, -1.26551223,
  ];
  const series = coefficients.reduce((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + series);
}

/**
 * The largest probability that still counts when so many were tested, so that the expected share of false ones among
 * those kept is at most `rate` (Benjamini and Hochberg 1995); -1 when none does.
 */
export function falseDiscoveryLimit(chances: ArrayLike<number>, tests: number, rate: number): number {
  const sorted = Float64Array.from(chances).sort();
  for (let rank = sorted.length; rank > 0; rank -= 1) {
    if (sorted[rank - 1]! <= (rank / tests) * rate) return sorted[rank - 1]!;
  }
  return -1;
}
