import type { Sentence } from '../../language/sentence.ts';

/** The word between `first` and `last` whose own head lies outside; the last such when a tree is odd. */
export function headOfWords(sentence: Sentence, first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = sentence.tokens[index]!.head;
    if (head < first || head > last) return index;
  }
  return last;
}

/** True for a word that starts with a capital letter. */
export function isCapitalised(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}
