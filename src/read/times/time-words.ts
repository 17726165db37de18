import { z } from 'zod';
import raw from './data/time-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);
const wordLists = z.record(z.string(), words);
const numbers = z.record(z.string(), z.number().positive());

const timeWordsSchema = z.strictObject({
  /** By number, January 1. */
  months: wordLists,
  /** By number, Monday 1. */
  weekdays: wordLists,
  /** By TIMEX3 code. */
  seasons: wordLists,
  dayParts: wordLists,
  /** Names of times of day, HH:MM. */
  clockNames: z.record(z.string(), z.string()),
  /** Short names of time zones. */
  zones: words,
  units: wordLists,
  cardinals: numbers,
  magnitudes: numbers,
  /** Nouns that stand for a number of things ("a dozen"). */
  groups: numbers,
  ordinals: numbers,
  /** Named decades by their third digit. */
  decades: numbers,
  vagueCounts: words,
  /** Words before an amount that belong to its expression. */
  approximations: words,
  partWords: z.strictObject({ before: words, after: words, start: words, mid: words, end: words }),
  references: z.strictObject({ PRESENT_REF: words, PAST_REF: words, FUTURE_REF: words }),
  /** By TIMEX3 value. */
  sets: wordLists,
  /** Feasts on a fixed day, by MM-DD. */
  holidays: wordLists,
  /** Feasts on the n-th weekday of a month, by month-weekday-n. */
  movableFeasts: wordLists,
  /** Nouns whose number is not a year ("article 1999"). */
  numberNouns: words,
  /** Nouns counted by the number before them ("1950 troops"). */
  countedNouns: words,
  /** Words after which a bare month, season or year is a time. */
  timePrepositions: words,
  /** Months' names that are also verbs or people's names. */
  verbsOrNames: words,
});

export const timeWords = timeWordsSchema.parse(raw);
