import { z } from 'zod';

/**
 * Probability by margin, measured on sentences the parser was not trained on: `margins` rise, and
 * `probabilities` do not fall. Between two entries the probability is interpolated.
 */
export const CalibrationTable = z.object({
  margins: z.array(z.number()).min(1),
  probabilities: z.array(z.number().min(0).max(1)).min(1),
});
export type CalibrationTable = z.infer<typeof CalibrationTable>;

/** The probability that an arc chosen by this margin is right. */
export function lookUpConfidence({ margins, probabilities }: CalibrationTable, margin: number): number {
  let above = 0;
  while (above < margins.length && margins[above]! <= margin) above++;
  if (above === 0) return probabilities[0]!;
  if (above === margins.length) return probabilities[above - 1]!;
  const low = margins[above - 1]!;
  const share = (margin - low) / (margins[above]! - low);
  return probabilities[above - 1]! + share * (probabilities[above]! - probabilities[above - 1]!);
}
