import { z } from 'zod';
import { eventTypeSchema } from '../../vocabulary/event-type.ts';
import data from './data/ahead.json' with { type: 'json' };

const words = z.array(z.string().min(1));

const known = z
  .strictObject({
    source: z.string(),
    /** Words by which an act is announced. */
    announcing: words,
    /** Words that announce only in what somebody is reported to have said. */
    reportedFuture: words,
    /** Words of clauses that suppose or oblige and announce nothing. */
    supposing: words,
    /** Words that turn an announcement round. */
    negating: words,
    /** How many words before an act without a date may announce it. */
    nearWords: z.int().positive(),
    calledOff: words,
    /** Type and mode of a promise → types of the acts that keep it. */
    fulfilledBy: z.partialRecord(eventTypeSchema, z.record(z.string(), z.array(eventTypeSchema))),
    /** An act expected within so many days may come so many days early or late. */
    toleranceDays: z.strictObject({ whenWithinDays: z.int(), days: z.int() }),
  })
  .parse(data);

export const { fulfilledBy, toleranceDays, nearWords } = known;

export const announces = matcherOf(known.announcing);
export const announcesAsReported = matcherOf(known.reportedFuture);
export const supposes = matcherOf(known.supposing);
export const negates = matcherOf(known.negating);
export const callsOff = matcherOf(known.calledOff);

/** Whether any of the words stands in a text, as a whole word, in any case. */
function matcherOf(list: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}])(?:${list.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}])`, 'iu');
  return (text) => pattern.test(text);
}
