import { z } from 'zod';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * When something was the case: an interval with the words it came from. Unknown stays unknown (both bounds null);
 * a date is never guessed from a file or from today.
 */
export const whenSchema = z.object({
  text: z.string().describe("the words, '' when taken from the publication date"),
  value: z.string().describe('TIMEX3 value: 2024-06-19, 2024-06, 2023-FA, 2024-W25, P2M, PRESENT_REF …'),
  earliest: isoDay.nullable().describe('YYYY-MM-DD, inclusive'),
  latest: isoDay.nullable().describe('YYYY-MM-DD, inclusive'),
  basis: z.enum(['stated', 'relative', 'publication', 'unknown']),
});

export type When = z.infer<typeof whenSchema>;

export const timexTypeSchema = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);

export type TimexType = z.infer<typeof timexTypeSchema>;

/** A When about which nothing is known. */
export const unknownWhen: When = { text: '', value: '', earliest: null, latest: null, basis: 'unknown' };
