import { type Sample, segmentLikelihood } from './segment-likelihood.ts';

/** A change of level between one period and the one before it. */
export interface TurningPoint {
  /** Index of the first period after the change, where it most likely lies. */
  at: number;
  /** Posterior probability that the level changed just there. */
  probability: number;
  /** First and last period at which the change may lie, and the probability that it lies at one of them. */
  within: { from: number; to: number; probability: number };
  /** Mean per report from the change before (or the start) to here, and from here to the next (or the end). */
  before: number;
  after: number;
}

export interface TurningPoints {
  /** For each period but the first: the posterior probability that the level changed between it and the one before. */
  probabilities: number[];
  points: TurningPoint[];
}

/** With fewer periods there is nothing to tell a change from chance. */
export const fewestPeriods = 6;

/** A change is told when it is more likely than not that there is one. */
const threshold = 0.5;
/** Periods on either side of the likeliest place of a change that count as its place. */
const reach = 1;

/**
 * Where the level of a series changed, with exact posterior probabilities: the product partition model of Barry &
 * Hartigan (1993, J. Am. Stat. Assoc. 88:309–319), summed over all partitions by the forward and backward recursions of
 * Fearnhead (2006, Stat. Comput. 16:203–213). One change is expected beforehand, anywhere. No sampling, no seed.
 * @param samples the mean of each period, weighted by its reports; fewer than `fewestPeriods` give no points.
 */
export function findTurningPoints(samples: readonly Sample[]): TurningPoints {
  const size = samples.length;
  if (size < fewestPeriods) return { probabilities: samples.slice(1).map(() => 0), points: [] };
  const likelihood = segmentLikelihood(samples);
  const change = 1 / size;
  const segment = (from: number, to: number) => likelihood(from, to) + (to - from - 1) * Math.log(1 - change);
  const forward = sumForward(size, segment, Math.log(change), () => true);
  const backward = sumBackward(size, segment, Math.log(change));
  const total = forward[size]!;
  const probabilityAt = (at: number) =>
    Math.min(1, Math.exp(forward[at]! + Math.log(change) + backward[at]! - total));
  const probabilities = samples.slice(1).map((_, index) => probabilityAt(index + 1));
  const probabilityWithin = (from: number, to: number) => {
    const none = sumForward(size, segment, Math.log(change), (at) => at < from || at > to);
    return Math.max(0, Math.min(1, 1 - Math.exp(none[size]! - total)));
  };
  const places = peaksOf(probabilities).flatMap((at) => {
    const from = Math.max(1, at - reach);
    const to = Math.min(size - 1, at + reach);
    const within = { from, to, probability: probabilityWithin(from, to) };
    return within.probability < threshold ? [] : [{ at, probability: probabilities[at - 1]!, within }];
  });
  const ends = [0, ...places.map(({ at }) => at), size];
  const points = places.map((place, index) => ({
    ...place,
    before: meanOf(samples.slice(ends[index]!, ends[index + 1]!)),
    after: meanOf(samples.slice(ends[index + 1]!, ends[index + 2]!)),
  }));
  return { probabilities, points };
}

type Segment = (from: number, to: number) => number;

/** Log probability of the first t periods, with a change (or the end) right after them; changes only where allowed. */
function sumForward(
  size: number,
  segment: Segment,
  logChange: number,
  isAllowed: (at: number) => boolean,
): number[] {
  const sums = [0];
  for (let to = 1; to <= size; to++) {
    const terms = sums.flatMap((sum, from) =>
      from > 0 && !isAllowed(from) ? [] : [sum + (from > 0 ? logChange : 0) + segment(from, to)],
    );
    sums.push(logSum(terms));
  }
  return sums;
}

/** Log probability of the periods from t on, given a change right before them. */
function sumBackward(size: number, segment: Segment, logChange: number): number[] {
  const sums: number[] = Array(size + 1).fill(0);
  for (let from = size - 1; from >= 0; from--) {
    const terms = [segment(from, size)];
    for (let to = from + 1; to < size; to++) terms.push(segment(from, to) + logChange + sums[to]!);
    sums[from] = logSum(terms);
  }
  return sums;
}

function logSum(terms: readonly number[]): number {
  const largest = Math.max(...terms);
  return largest + Math.log(terms.reduce((total, term) => total + Math.exp(term - largest), 0));
}

/** Places likelier than any within reach; of equals the first. */
function peaksOf(probabilities: readonly number[]): number[] {
  return probabilities.flatMap((probability, index) => {
    const isPeak = probabilities.every(
      (other, at) =>
        at === index ||
        Math.abs(at - index) > reach ||
        other < probability ||
        (other === probability && at > index),
    );
    return isPeak ? [index + 1] : [];
  });
}

function meanOf(samples: readonly Sample[]): number {
  const weight = samples.reduce((total, one) => total + one.weight, 0);
  return samples.reduce((total, one) => total + one.weight * one.value, 0) / weight;
}
