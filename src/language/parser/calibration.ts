import { z } from 'zod';
import { SIGNALS } from './margin-trace.ts';

/**
 * How signals become a probability, measured on sentences the parser was not trained on: a weighted sum of the
 * signals and of the relation, then a table from sums to probabilities. Sums rise, probabilities do not fall;
 * between two entries the probability is interpolated. No function but + × ÷ is used, so bits are the same everywhere.
 */
export const Calibration = z.object({
  signals: z.array(z.number()).length(SIGNALS),
  /** One number a label id. */
  labels: z.array(z.number()),
  sums: z.array(z.number()).min(1),
  probabilities: z.array(z.number().min(0).max(1)).min(1),
});
export type Calibration = z.infer<typeof Calibration>;

/** The sum for one arc; its signals start at `at`. */
export function sumSignals(
  calibration: Calibration,
  signals: Float64Array,
  at: number,
  label: number,
): number {
  let sum = calibration.labels[label] ?? 0;
  for (let i = 0; i < SIGNALS; i++) sum += calibration.signals[i]! * signals[at + i]!;
  return sum;
}

/** The probability that an arc of this sum is right. */
export function lookUpProbability({ sums, probabilities }: Calibration, sum: number): number {
  let above = 0;
  while (above < sums.length && sums[above]! <= sum) above++;
  if (above === 0) return probabilities[0]!;
  const below = probabilities[above - 1]!;
  if (above === sums.length) return below;
  const low = sums[above - 1]!;
  return below + ((sum - low) / (sums[above]! - low)) * (probabilities[above]! - below);
}
