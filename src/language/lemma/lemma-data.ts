import { z } from 'zod';
import closed from './data/closed-lemmas.json' with { type: 'json' };
import irregular from './data/irregular-lemmas.json' with { type: 'json' };

/** Lower-case word, a space, its tag (universal in the first file, Penn in the second) → lemma. */
const lemmaListSchema = z.record(z.string().regex(/^\S+ \S+$/), z.string().min(1));

export const closedLemmas: ReadonlyMap<string, string> = new Map(
  Object.entries(lemmaListSchema.parse(closed)),
);
export const irregularLemmas: ReadonlyMap<string, string> = new Map(
  Object.entries(lemmaListSchema.parse(irregular)),
);
