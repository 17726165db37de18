import type { Network } from './build-network.ts';
import { strongestTie } from './tie-weight.ts';

/** How alike the alliances of two states are, from -1 (as different as can be) to 1 (the same). */
export interface Similarity {
  states: [string, string];
  year: number;
  /** Over how many states the portfolios run: those of the network and the two asked about. */
  system: number;
  s: number;
  /** Null when chance alone gives the same portfolios: neither varies. */
  kappa: number | null;
  pi: number | null;
}

/**
 * The similarity of two states' alliance portfolios in a network. A portfolio holds the weight of the tie to each state
 * of the system, 0 for none, and the strongest for the state itself. Ties not surely in force do not count.
 */
export function portfolioSimilarity(network: Network, one: string, other: string): Similarity {
  const ties = network.ties.filter(({ standing }) => standing === 'in force');
  const members = ties.flatMap(({ source, target }) => [source, target]);
  const system = [...new Set([...members, one, other])].sort();
  const [a, b] = [one, other].map((state) => {
    const weights = new Map<string, number>([[state, strongestTie]]);
    for (const { source, target, weight } of ties)
      if (source === state) weights.set(target, weight);
      else if (target === state) weights.set(source, weight);
    return system.map((code) => weights.get(code) ?? 0);
  });
  return {
    states: [one, other],
    year: network.year,
    system: system.length,
    s: signorinoRitterS(a!, b!, strongestTie),
    kappa: cohenKappa(a!, b!),
    pi: scottPi(a!, b!),
  };
}

/**
 * S of Signorino & Ritter 1999 ("Tau-b or Not Tau-b", International Studies Quarterly 43: 115–144), unweighted, with
 * absolute distances: 1 − 2 Σ|a−b| / (N · the greatest distance).
 * @param a, b portfolios over the same states; @param greatest the greatest distance two ties can have.
 */
export function signorinoRitterS(a: readonly number[], b: readonly number[], greatest: number): number {
  const distance = a.reduce((sum, value, index) => sum + Math.abs(value - b[index]!), 0);
  return 1 - (2 * distance) / (a.length * greatest);
}

/**
 * Cohen's κ for valued ties, as Häge 2011 ("Choice or Circumstance?", Political Analysis 19: 287–305) corrects
 * similarity for chance, with squared distances: 1 − observed / expected, where chance draws each portfolio by its own
 * mean and spread. With ties of 0 and 1 it is Cohen's κ of 1960. Null when nothing is expected to differ.
 */
export function cohenKappa(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)];
  const expected = spread(a, meanA) + spread(b, meanB) + a.length * (meanA - meanB) ** 2;
  return agreement(a, b, expected);
}

/**
 * Scott's π for valued ties (Häge 2011, as above): like κ, but chance draws both portfolios from what they have in
 * common, so that two states that differ in how allied they are agree less. With ties of 0 and 1 it is Scott's π of 1955.
 */
export function scottPi(a: readonly number[], b: readonly number[]): number | null {
  const shared = (mean(a) + mean(b)) / 2;
  return agreement(a, b, spread(a, shared) + spread(b, shared));
}

function agreement(a: readonly number[], b: readonly number[], expected: number): number | null {
  if (expected === 0) return null;
  const observed = a.reduce((sum, value, index) => sum + (value - b[index]!) ** 2, 0);
  return 1 - observed / expected;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[], around: number): number {
  return values.reduce((sum, value) => sum + (value - around) ** 2, 0);
}
