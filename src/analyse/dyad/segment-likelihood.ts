import { logGamma } from './log-gamma.ts';

/** A mean of so many reports. */
export interface Sample {
  value: number;
  weight: number;
}

/** Prior weight of the overall mean, in reports: little, so that a level may lie far from it. */
const meanWeight = 0.1;

/**
 * How likely samples i…j−1 are as one segment with one level, as a logarithm: the marginal likelihood of a normal
 * sample whose mean and variance are unknown, under a normal-inverse-gamma prior (α = 1) centred on the overall mean
 * and on the variance between neighbours (Rice 1984, Ann. Statist. 12:1215–1230), which a change of level barely raises.
 */
export function segmentLikelihood(samples: readonly Sample[]): (from: number, to: number) => number {
  const weights = cumulate(samples.map(({ weight }) => weight));
  const sums = cumulate(samples.map(({ value, weight }) => weight * value));
  const squares = cumulate(samples.map(({ value, weight }) => weight * value * value));
  const logWeights = cumulate(samples.map(({ weight }) => Math.log(weight)));
  const overall = sums.at(-1)! / weights.at(-1)!;
  const spread = varianceBetweenNeighbours(samples);
  return (from, to) => {
    const size = to - from;
    const weight = weights[to]! - weights[from]!;
    const mean = (sums[to]! - sums[from]!) / weight;
    const scatter = Math.max(0, squares[to]! - squares[from]! - weight * mean * mean);
    const pull = (meanWeight * weight * (mean - overall) ** 2) / (meanWeight + weight);
    const shape = 1 + size / 2;
    const scale = spread + (scatter + pull) / 2;
    return (
      (logWeights[to]! - logWeights[from]! - size * Math.log(2 * Math.PI)) / 2 +
      Math.log(meanWeight / (meanWeight + weight)) / 2 +
      Math.log(spread) -
      shape * Math.log(scale) +
      logGamma(shape)
    );
  };
}

function varianceBetweenNeighbours(samples: readonly Sample[]): number {
  const steps = samples.slice(1).map(({ value, weight }, index) => {
    const before = samples[index]!;
    return (value - before.value) ** 2 / (1 / weight + 1 / before.weight);
  });
  // A series of a few equal values has next to no variance; none at all would make any change certain.
  return Math.max(steps.reduce((total, step) => total + step, 0) / steps.length, 0.01);
}

/** Sums of the first 0, 1, 2 … values. */
function cumulate(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}
