import { z } from 'zod';
import raw from './data/figure-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);
const numbers = z.record(z.string(), z.number().positive());

const figureWordsSchema = z.strictObject({
  /** Words before or after a number, by the bound they make of it. */
  bounds: z.strictObject({ 'at least': words, 'at most': words, about: words }),
  /** From sign to ISO 4217 code. */
  currencySigns: z.record(z.string(), z.string().length(3)),
  /** Names in the singular, by ISO 4217 code. */
  currencies: z.record(z.string().length(3), words),
  percent: words,
  shortMagnitudes: numbers,
  /** Names of parts of a whole, by how many make it. */
  fractions: numbers,
  /** Plurals that say how many at least, with that number. */
  vaguePlurals: numbers,
  /** Verbs (lemmas) of harm and capture, whose bare number counts people. */
  casualtyVerbs: words,
  /** Verbs whose subject is harmed: "45 have died". */
  dyingVerbs: words,
  /** Nouns of payments and the like that verbs of money stand for, by lemma: "paid $5 million". */
  moneyVerbs: z.record(z.string(), z.string()),
  /** Verbs (lemmas) that tell their object is the least: "passed $40 billion". */
  exceedVerbs: words,
  /** What a bare number of bodies of people counts: "a force of 2,500", "a 40-member delegation". */
  bodyUnits: z.record(z.string(), z.string()),
  /** Verbs (lemmas) that tell how many there are now: "brings to 212 the number of ships". */
  tallyVerbs: words,
  /** Words that say two numbers may be votes for and against. */
  voteForms: words,
  /** Lengths, areas and volumes in the singular, with their unit. */
  extents: z.record(z.string(), z.string()),
  /** Lemmas of what has a length or size that matters. */
  extentHeads: words,
  /** Forms of verbs behind a plural that alone counts people: "thousands fled". */
  crowdVerbs: words,
  /** What a bare number of these nouns counts: "the toll rose to 45". */
  countUnits: z.record(z.string(), z.string()),
  /** What people are found as: "14 dead". */
  casualtyStates: words,
  /** Words before a bare number that counts what the sentence counted before ("including 12"). */
  goingOn: words,
  /** Lemmas of verbs, nouns and adverbs of change. */
  up: words,
  down: words,
  level: words,
  /** Lemmas of verbs that say how many times as much. */
  multipliers: numbers,
  /** Nouns before a number that only names something ("Article 4"). */
  numberNouns: words,
  /** Nouns of what goes on between two states. */
  relationalNouns: words,
  /** Adjectives that say nothing of what is measured. */
  measureStopWords: words,
  /** Units of amount: what they are of is what was measured ("tons of wheat"). */
  quantityNouns: words,
  /** Names of money that are also other words or weights: small numbers of them are not money. */
  ambiguousCurrencies: words,
});

export const figureWords = figureWordsSchema.parse(raw);

export type Bound = 'exact' | 'at least' | 'at most' | 'about';
