import { z } from 'zod';
import raw from './data/tense-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).min(1);

const tenseWordsSchema = z.strictObject({
  /** Modals that put the time of their verb ahead. */
  futureModals: words,
  /** Lemmas of verbs and adjectives whose infinitive lies ahead ("plans to"). */
  planning: words,
  /** Lemmas of verbs that, though past, may name a day still to come ("scheduled talks for Friday"). */
  appointing: words,
  /** Words before a time that look ahead from publication ("until Friday"). */
  deadlines: words,
});

const data = tenseWordsSchema.parse(raw);

export const futureModals = new Set(data.futureModals);
export const planning = new Set(data.planning);
export const deadlines = new Set(data.deadlines);
export const appointing = new Set(data.appointing);
