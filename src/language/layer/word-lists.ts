import { z } from 'zod';
import raw from './data/word-lists.json' with { type: 'json' };

/** Lemmas the repairs go by. */
const listsSchema = z.strictObject({
  /** Heads of phrases that after "by" say how much, how long or until when, not who. */
  measureNouns: z.array(z.string()),
  /** Verbs that take a clause of speech or thought. */
  speechVerbs: z.array(z.string()),
  /** Verbs of headlines, whose third person a tagger may take for a plural noun. */
  headlineVerbs: z.array(z.string()),
  /** What bounds a number that follows, the longer phrases first. */
  quantityPhrases: z.array(z.string().transform((phrase) => phrase.split(' '))),
  /** Nouns for people by what they do, that a name may follow. */
  roleNouns: z.array(z.string()),
  /** Names of months and their short forms, in lower case. */
  months: z.array(z.string()),
  /** What else a date before a colon may hold, in lower case. */
  dateWords: z.array(z.string()),
});

const lists = listsSchema.parse(raw);

export const measureNouns: ReadonlySet<string> = new Set(lists.measureNouns);
export const speechVerbs: ReadonlySet<string> = new Set(lists.speechVerbs);
export const headlineVerbs: ReadonlySet<string> = new Set(lists.headlineVerbs);
export const quantityPhrases: readonly (readonly string[])[] = lists.quantityPhrases;
export const roleNouns: ReadonlySet<string> = new Set(lists.roleNouns);
export const months: ReadonlySet<string> = new Set(lists.months);
export const dateWords: ReadonlySet<string> = new Set(lists.dateWords);
