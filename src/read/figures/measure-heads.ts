import { z } from 'zod';
import type { Token } from '../../language/sentence.ts';
import raw from './data/measure-heads.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);

const measureHeadsSchema = z.strictObject({
  /** Lemmas of what is worth counting: visits, troops, weapons, casualties, votes. */
  counted: words,
  /** Lemmas not worth counting even in digits: parts of texts, distances. */
  uncounted: words,
  /** Lemmas of what money, percents and multiples are told of: trade, aid, energy. */
  flows: words,
  /** Lemmas that say nothing without what they are of: "an increase", "the level". */
  vague: words,
});

const data = measureHeadsSchema.parse(raw);

const counted = new Set(data.counted);
const flows = new Set(data.flows);
const vague = new Set(data.vague);
const uncounted = new Set(data.uncounted);

/** The lemma in the singular: "troops" and "arms" may be lemmas of their own. */
function has(heads: ReadonlySet<string>, { lemma }: Token): boolean {
  const word = lemma.toLowerCase();
  return heads.has(word) || (word.endsWith('s') && heads.has(word.slice(0, -1)));
}

export const isCounted = (word: Token) => has(counted, word);
export const isFlow = (word: Token) => has(flows, word);
export const isUncounted = (word: Token) => has(uncounted, word);
export const isVague = (word: Token) => has(vague, word);
