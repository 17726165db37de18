import { z } from 'zod';
import data from './data/agreement-words.json' with { type: 'json' };

const words = z.string().transform(
  (text) =>
    new Set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ) as ReadonlySet<string>,
);

/** Without the properties every object has: "constructor" is a word of reports too. */
const wordsTo = <T>(meaning: z.ZodType<T>) =>
  z
    .record(z.string(), meaning)
    .transform((known): Readonly<Record<string, T>> => Object.assign(Object.create(null), known));

const agreementWordsSchema = z.strictObject({
  /** Nouns that name an agreement by themselves, with its kind. */
  heads: wordsTo(z.string()),
  /** Nouns that do with one of these before them. */
  qualified: wordsTo(z.strictObject({ kind: z.string(), with: words })),
  /** Of those, the ones that count only when signed, ratified, adopted …, or written as a title. */
  needVerb: words,
  /** Nouns that take up an agreement named before. */
  anaphors: words,
  /** Kinds that may name one and the same agreement. */
  families: wordsTo(z.string()),
  idioms: z.strictObject({
    /** "in agreement": no article, no modifier, one of these before. */
    barePrepositions: words,
    /** "treaty negotiations": the agreement is not what the phrase names. */
    headsAfter: words,
    /** "the Cooperation Treaty Organisation": the title names a body, not the agreement it rests on. */
    bodies: words,
    /** "plea agreement": not between states. */
    notHeads: words,
  }),
  /** A title ends before these. */
  dates: words,
  /** Nouns for the parts of an agreement, which may be written with a capital. */
  parts: words,
  generic: words,
  definite: words,
  fresh: words,
});

/** Words that name agreements. */
export const agreementWords = agreementWordsSchema.parse(data);
