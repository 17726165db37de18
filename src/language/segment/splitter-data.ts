import { z } from 'zod';
import raw from './data/splitter.json' with { type: 'json' };

/** Weights of the sentence splitter, made by train/splitter: frequent words, and tenths of a weight per trait. */
const splitterSchema = z.strictObject({
  words: z.array(z.string()),
  weights: z.record(z.string(), z.int()),
});

const data = splitterSchema.parse(raw);

export const splitterWords: ReadonlySet<string> = new Set(data.words);
export const splitterWeights: ReadonlyMap<string, number> = new Map(Object.entries(data.weights));
