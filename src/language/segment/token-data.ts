import { z } from 'zod';
import raw from './data/tokens.json' with { type: 'json' };

const words = z.array(z.string().min(1));

/** What the tokenizer knows of English spelling: which hyphens, dots and apostrophes belong to a word. */
const tokenDataSchema = z.strictObject({
  hyphenPrefixes: words,
  hyphenSuffixes: words,
  hyphenWords: words,
  units: words,
  abbreviations: z.strictObject({
    always: words,
    beforeNumber: words,
    beforeCapital: words,
    afterWord: z.record(z.string(), words),
  }),
  /** Words written together, with the length of their first word. */
  contractions: z.record(z.string(), z.int().positive()),
  apostropheWords: words,
  slashWords: words,
  wholeWords: words,
  domains: words,
  emoticons: words,
});

const data = tokenDataSchema.parse(raw);

export const hyphenPrefixes = new Set(data.hyphenPrefixes);
export const hyphenSuffixes = new Set(data.hyphenSuffixes);
export const hyphenWords = new Set(data.hyphenWords);
export const units = new Set(data.units);
export const contractions = new Map(Object.entries(data.contractions));
export const apostropheWords = new Set(data.apostropheWords);
export const slashWords = data.slashWords;
export const wholeWords = data.wholeWords;
export const domains = data.domains;
export const emoticons = data.emoticons;
export const abbreviations = {
  always: new Set(data.abbreviations.always),
  beforeNumber: new Set(data.abbreviations.beforeNumber),
  beforeCapital: new Set(data.abbreviations.beforeCapital),
  afterWord: new Map(Object.entries(data.abbreviations.afterWord)),
};
