import { z } from 'zod';
import raw from './data/calibration.json' with { type: 'json' };

const share = z.number().min(0).max(1);

/** From what the rules say of an entry to how often such entries are right: points of a line that never falls. */
const mapSchema = z
  .array(z.strictObject({ said: share, right: share }))
  .min(2)
  .refine((points) => points[0]!.said === 0 && points.at(-1)!.said === 1, 'must go from 0 to 1')
  .refine(
    (points) =>
      points.every(
        ({ said, right }, at) => at === 0 || (said > points[at - 1]!.said && right >= points[at - 1]!.right),
      ),
    'must never fall',
  );

const calibrationSchema = z.strictObject({
  source: z.string().min(1),
  /** Events that name both sides, or several who act together. */
  twoSided: mapSchema,
  /** Events of which the report leaves one side open. */
  oneSided: mapSchema,
  claims: mapSchema,
  /** Of figures, that value, unit and bound are right; of silences, that it is one of this actor: one share for all. */
  figures: share,
  silences: share,
  /** Of agreements, by how much the report tells of them: see `confidenceOfAgreement`. */
  agreements: z.strictObject({ named: share, acting: share, bare: share }),
});

export type CalibrationMap = z.infer<typeof mapSchema>;

export const { source: _, ...calibration } = calibrationSchema.parse(raw);

/** Entries that the rules rate one by one. */
export type CalibratedKind = Exclude<keyof typeof calibration, 'figures' | 'silences' | 'agreements'>;

/**
 * The confidence of an entry as a probability: of an event, that its type and the parties it names are right; of a claim,
 * that it is one, with its content and whom its speaker speaks for. Measured on our own gold (docs/evaluation.md).
 * @param said what the rules make of the words, 0–1.
 */
export function calibrateConfidence(kind: CalibratedKind, said: number): number {
  return Math.round(1000 * alongLine(calibration[kind], said)) / 1000;
}

/** Which of the two kinds of event it is. */
export function sidesOf(event: {
  initiators: readonly unknown[];
  recipients: readonly unknown[];
}): CalibratedKind {
  const { initiators, recipients } = event;
  return initiators.length > 0 && initiators.length + recipients.length > 1 ? 'twoSided' : 'oneSided';
}

/** Between two points the line is straight. */
export function alongLine(points: CalibrationMap, said: number): number {
  const next = Math.max(
    1,
    points.findIndex((point) => point.said >= said),
  );
  const [from, to] = [points[next - 1]!, points[next]!];
  return from.right + ((said - from.said) / (to.said - from.said)) * (to.right - from.right);
}
