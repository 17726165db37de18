import { z } from 'zod';
import { obligationSchema } from '../../vocabulary/obligation.ts';
import { occasionSchema, strengthSchema } from '../../vocabulary/provision.ts';
import data from './data/provisions.json' with { type: 'json' };

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()));

const provisionWordsSchema = z.strictObject({
  /** Phrases that tell an obligation, the most telling first; every word may carry an ending. */
  obligations: z.array(z.strictObject({ obligation: obligationSchema, words: list })),
  /** Words that open the case in which a duty arises. */
  triggers: list,
  /** What a trigger is about, the most telling first. */
  occasions: z.array(z.strictObject({ occasion: occasionSchema, words: list })),
  /** Words that make a duty weaker than "shall". */
  strengths: z.array(z.strictObject({ strength: strengthSchema, words: list })),
  /** Verbs with which reports say what an agreement contains, and nouns for its parts. */
  verbs: list.transform((words) => new Set(words) as ReadonlySet<string>),
  nouns: list.transform((words) => new Set(words) as ReadonlySet<string>),
});

const words = provisionWordsSchema.parse(data);

/** Each word of a phrase may carry an ending: "join regional" finds "joining regional". */
function toPattern(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((word) => `${word.replace(/[^\p{L}-]/gu, '.')}[\\p{L}]*`)
      .join('[\\s,]+'),
  );
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'iu');
}

export const provisionWords = {
  ...words,
  patterns: words.obligations.map(({ obligation, words: phrases }) => ({
    obligation,
    pattern: toPattern(phrases),
  })),
  occasions: words.occasions.map(({ occasion, words: phrases }) => ({
    occasion,
    pattern: toPattern(phrases),
  })),
  strengths: words.strengths.map(({ strength, words: phrases }) => ({
    strength,
    pattern: toPattern(phrases),
  })),
  trigger: new RegExp(`(?<!\\p{L})(?:${words.triggers.join('|')})\\s+([^,.;:()”"]+|[“"][^”"]+[”"])`, 'iu'),
};
