import type { Sentence } from '../../language/sentence.ts';

const known = new WeakMap<Sentence, readonly number[][]>();

/** For every word of a sentence the words that hang on it, left to right; worked out once a sentence. */
export function childLists(sentence: Sentence): readonly (readonly number[])[] {
  const cached = known.get(sentence);
  if (cached !== undefined) return cached;
  const lists: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((word, index) => {
    lists[word.head]?.push(index);
  });
  known.set(sentence, lists);
  return lists;
}

/** The word right below `token` with one of these relations (subtypes only when named), or -1. */
export function childWith(sentence: Sentence, token: number, ...relations: string[]): number {
  const children = childLists(sentence)[token] ?? [];
  return children.find((child) => relations.includes(sentence.tokens[child]!.deprel)) ?? -1;
}

/** The preposition or possessive mark of a word in lower case, '' when it has none. */
export function caseOf(sentence: Sentence, token: number): string {
  const marker = childWith(sentence, token, 'case');
  return marker < 0 ? '' : sentence.tokens[marker]!.form.toLowerCase();
}
