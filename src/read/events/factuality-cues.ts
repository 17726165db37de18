import { z } from 'zod';
import data from './data/factuality/cues.json' with { type: 'json' };
import { splitWords } from './split-words.ts';

const values = z.record(z.string(), z.number().min(-3).max(3));
const words = z.string().transform((text) => new Set(splitWords(text)) as ReadonlySet<string>);

/**
 * Words that bear on whether an act took place, each with how far it lets belief go: 3 certainly happened,
 * 0 left open, -3 certainly did not (the scale of the UW factuality data, from which the values were taken).
 */
const cuesSchema = z.strictObject({
  modals: values,
  adverbs: values,
  negations: words,
  negativeDeterminers: words,
  openDeterminers: words,
  marks: values,
  presupposing: words,
  purpose: z.number(),
  /** "is to visit" */
  destined: z.number(),
  /** Nouns for what is not in force: what they are told to do is not done yet. */
  drafts: words,
  cases: values,
  question: z.number(),
  /** What follows from a condition. */
  consequent: z.number(),
  predicates: z.record(
    z.string(),
    z.strictObject({ value: z.number(), inherit: z.boolean().default(false), words }),
  ),
  adjectives: values,
  modifiers: values,
  nouns: values,
});

const cues = cuesSchema.parse(data);

/** How a predicate treats its complement. */
interface ComplementCue {
  kind: string;
  value: number;
  /** Negation and modality of the predicate reach its complement. */
  inherit: boolean;
}

const complementCues = new Map<string, ComplementCue>();
for (const [kind, { value, inherit, words: members }] of Object.entries(cues.predicates)) {
  for (const word of members)
    if (!complementCues.has(word)) complementCues.set(word, { kind, value, inherit });
}

export const factualityCues = { ...cues, complementCues };
