import { z } from 'zod';

/** Why findings of several reports, or several of one, are one entry; the surest reasons first. */
export const mergeReasonSchema = z.enum([
  'same sentence',
  'same parties, same day',
  'same persons, overlapping days',
  'one side told, same act and day',
  'same agreement step',
  'like words, overlapping time',
  'like words, told while it was news',
  'like words, nothing against it',
  'same words of one speaker',
  'decided by an analyst',
]);

/** A finding that was put to an entry, and why; the entry's first finding is not listed. */
export const mergedFindingSchema = z.object({
  observation: z.string().describe('id of the finding'),
  document: z.string(),
  why: mergeReasonSchema,
});

export type MergeReason = z.infer<typeof mergeReasonSchema>;
export type MergedFinding = z.infer<typeof mergedFindingSchema>;
