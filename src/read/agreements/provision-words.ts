import { z } from 'zod';
import { obligationSchema } from '../../vocabulary/obligation.ts';
import { toPhrasePattern } from './clauses/phrase-pattern.ts';
import data from './data/provisions.json' with { type: 'json' };

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()));

const provisionWordsSchema = z.strictObject({
  /** Phrases that tell an obligation, the most telling first; every word may carry an ending. */
  obligations: z.array(z.strictObject({ obligation: obligationSchema, words: list })),
  /** Verbs with which reports say what an agreement contains, and nouns for its parts. */
  verbs: list.transform((words) => new Set(words) as ReadonlySet<string>),
  /** Auxiliaries that bind whom an agreement is said to govern: "under the treaty, X must …". */
  modals: list.transform((words) => new Set(words) as ReadonlySet<string>),
  nouns: list.transform((words) => new Set(words) as ReadonlySet<string>),
});

const words = provisionWordsSchema.parse(data);

export const provisionWords = {
  ...words,
  patterns: words.obligations.map(({ obligation, words: phrases }) => ({
    obligation,
    pattern: toPhrasePattern(phrases),
  })),
  /** "This clause …": opens a sentence that says more of the provision before. */
  takenUp: new RegExp(
    `^\\W*(?:this|that|these|such)\\s+(?:\\p{L}+\\s+)?(?:${[...words.nouns].join('|')})s?(?!\\p{L})`,
    'iu',
  ),
};
