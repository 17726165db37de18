import { z } from 'zod';
import type { Sentence } from '../../language/sentence.ts';
import data from './data/organs.json' with { type: 'json' };

const schema = z.strictObject({
  organs: z.array(
    z.strictObject({
      name: z.string(),
      subkind: z.string(),
      words: z.array(z.string()),
      /** Only when written with a capital: any firm has a department. */
      proper: z.boolean().optional(),
    }),
  ),
  /** Fields of a ministry that have several names. */
  sameAs: z.record(z.string(), z.string()),
  /** Nouns that stand for the state whose they are. */
  stateNouns: z.array(z.string()),
  media: z.array(z.string()),
  /** Common words that belong to an organ's name: "foreign ministry". */
  fieldWords: z.array(z.string()),
});

const organs = schema.parse(data);

/** An organ of a state at a place in a sentence: words `first` to `last`, both included; `last` is its head noun. */
export interface OrganPhrase {
  first: number;
  last: number;
  organ: string;
  subkind: string;
}

const byLast = new Map<string, { words: string[]; organ: string; subkind: string; proper: boolean }[]>();
for (const { name, subkind, words, proper } of organs.organs) {
  for (const word of words) {
    const parts = word.split(' ');
    const list = byLast.get(parts.at(-1)!) ?? [];
    list.push({ words: parts, organ: name, subkind, proper: proper ?? false });
    list.sort((a, b) => b.words.length - a.words.length);
    byLast.set(parts.at(-1)!, list);
  }
}

/** The longest organ noun that ends at a word, or null. */
export function organEndingAt(sentence: Sentence, last: number): OrganPhrase | null {
  const token = sentence.tokens[last];
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null;
  const options = byLast.get(token.form.toLowerCase()) ?? byLast.get(token.lemma.toLowerCase());
  for (const option of options ?? []) {
    const first = last - option.words.length + 1;
    const fits = option.words.every(
      (word, index) =>
        index === option.words.length - 1 || sentence.tokens[first + index]?.form.toLowerCase() === word,
    );
    if (fits && first >= 0 && (!option.proper || /^\p{Lu}/u.test(token.form)))
      return { first, last, organ: option.organ, subkind: option.subkind };
  }
  return null;
}

const stateNouns = new Set(organs.stateNouns);
const media = new Set(organs.media);
const sameAs = new Map(Object.entries(organs.sameAs));

/** True for a noun such as `government` or `troops` that stands for the state whose it is. */
export function isStateNoun(lemmaOrForm: string): boolean {
  return stateNouns.has(lemmaOrForm);
}

/** True for a noun such as `newspaper` that makes what it names an outlet. */
export function isMediaNoun(lemma: string): boolean {
  return media.has(lemma);
}

const fieldWords = new Set(organs.fieldWords);

/** True for a common word before an organ noun that is part of its name. */
export function isFieldWord(lemma: string): boolean {
  return fieldWords.has(lemma);
}

/** One name for a ministry's field: `foreign affairs` and `foreign` are the same. */
export function fieldOfMinistry(words: string): string {
  return sameAs.get(words.toLowerCase()) ?? words.toLowerCase();
}
