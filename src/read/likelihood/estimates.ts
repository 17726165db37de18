import { z } from 'zod';
import data from './data/estimates.json' with { type: 'json' };

const share = z.number().min(0).max(1);

const schema = z.strictObject({
  /** Where bands and phrases come from. */
  source: z.string(),
  /** What a phrase says of the chance of something, from `low` to `high`. */
  bands: z.array(
    z
      .strictObject({ low: share, high: share, phrases: z.array(z.string().min(1)) })
      .refine(({ low, high }) => low < high, 'low must be below high'),
  ),
  /** Phrases that hold such words and estimate nothing: comparisons, places. */
  noEstimate: z.array(z.string().min(1)),
  /** Nouns after "a 70 per cent". */
  chances: z.array(z.string().min(1)),
});

const estimates = schema.parse(data);

/** The band of ICD 203 that a phrase stands for. */
export interface Band {
  low: number;
  high: number;
}

interface Phrase {
  words: readonly string[];
  /** Null for a phrase that estimates nothing. */
  band: Band | null;
}

const byFirst = new Map<string, Phrase[]>();
const add = (phrase: string, band: Band | null): void => {
  const words = phrase.split(/(?<=[-/])|(?=[-/])| /).filter((word) => word !== '');
  const list = byFirst.get(words[0]!) ?? [];
  list.push({ words, band });
  byFirst.set(words[0]!, list);
};
for (const { low, high, phrases } of estimates.bands)
  for (const phrase of phrases) add(phrase, { low, high });
for (const phrase of estimates.noEstimate) add(phrase, null);
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Phrases by their first word, the longest first; a hyphen is a word of its own. */
export const estimatePhrases: ReadonlyMap<string, readonly Phrase[]> = byFirst;

/** Nouns of which a report gives a percentage: "a 70 per cent chance". */
export const chanceNouns: ReadonlySet<string> = new Set(estimates.chances);
