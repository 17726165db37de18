import { z } from 'zod';
import type { Sentence } from '../../language/sentence.ts';
import data from './data/titles.json' with { type: 'json' };

const schema = z.strictObject({
  titles: z.array(z.strictObject({ office: z.string(), words: z.array(z.string().min(1)) })),
  /** Words that may stand before a title and change nothing about who it belongs to. */
  prefixes: z.array(z.string()),
  /** Words that are titles only beside a name, a state or an article. */
  unfixed: z.array(z.string()),
  nicknames: z.record(z.string(), z.array(z.string())),
  gender: z.strictObject({ m: z.array(z.string()), f: z.array(z.string()) }),
});

const titles = schema.parse(data);

/** A title at a place in a sentence: words `first` to `last`, both included. */
export interface TitlePhrase {
  first: number;
  last: number;
  /** In lower case and the singular, e.g. `foreign minister`. */
  title: string;
  office: string;
  plural: boolean;
  gender: 'm' | 'f' | null;
}

const byFirst = new Map<string, { words: string[]; title: string; office: string }[]>();
for (const { office, words } of titles.titles) {
  for (const title of words) {
    const parts = title.split(/[ -]/);
    const list = byFirst.get(parts[0]!) ?? [];
    list.push({ words: parts, title, office });
    list.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(parts[0]!, list);
  }
}

const genders = new Map<string, 'm' | 'f'>([
  ...titles.gender.m.map((word): [string, 'm'] => [word, 'm']),
  ...titles.gender.f.map((word): [string, 'f'] => [word, 'f']),
]);

const prefixes = new Set(titles.prefixes);

/** True for a word such as `former` that may stand before a title. */
export function isTitlePrefix(word: string): boolean {
  return prefixes.has(word.toLowerCase());
}

/** The longest title that starts at a word, or null. Hyphens between its words are passed over. */
export function titleAt(sentence: Sentence, first: number): TitlePhrase | null {
  const start = sentence.tokens[first];
  if (start === undefined) return null;
  const lower = start.form.toLowerCase();
  const options = byFirst.get(lower) ?? byFirst.get(start.lemma.toLowerCase());
  for (const option of options ?? []) {
    const last = matchWords(sentence, first, option.words);
    if (last < 0) continue;
    const end = sentence.tokens[last]!;
    if (end.upos === 'VERB' || end.upos === 'AUX') continue;
    // "minister of foreign affairs" is one, "ministers of trade" are several.
    const noun = option.words.findIndex((word) => word === 'of' || word === 'for');
    const { xpos } = noun < 1 ? end : sentence.tokens[first + noun - 1]!;
    const plural = xpos === 'NNS' || xpos === 'NNPS';
    const gender = genders.get(option.title) ?? genders.get(option.words.at(-1)!) ?? null;
    return { first, last, title: option.title, office: option.office, plural, gender };
  }
  return null;
}

/** Index of the last word when `words` stand in the sentence from `first` on, else -1. */
function matchWords(sentence: Sentence, first: number, words: readonly string[]): number {
  let at = first;
  for (let index = 0; index < words.length; index++) {
    if (index > 0 && sentence.tokens[at]?.form === '-') at++;
    const token = sentence.tokens[at];
    if (token === undefined) return -1;
    const last = index === words.length - 1;
    if (token.form.toLowerCase() !== words[index] && !(last && token.lemma.toLowerCase() === words[index]))
      return -1;
    at++;
  }
  return at - 1;
}

const offices = new Map<string, readonly string[]>(Object.entries(titles.nicknames));
const unfixed = new Set(titles.unfixed);

/** True for a title that is an ordinary word as well ("head", "chief"). */
export function isLooseTitle(title: string): boolean {
  return unfixed.has(title);
}

/** The offices a title may stand for: a `leader` is a head of state, of government, or of something else. */
export function officesOf(office: string): readonly string[] {
  return offices.get(office) ?? [office];
}
