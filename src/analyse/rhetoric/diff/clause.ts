import type { Span } from '../../../vocabulary/span.ts';

/** A word of a dependency tree, as the language reader gives it. */
export interface TreeWord extends Span {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** Index of the head in the sentence; -1 for the root. */
  head: number;
  deprel: string;
}

export interface TreeSentence extends Span {
  tokens: readonly TreeWord[];
}

/** A known name in a text: names with one id are one. */
export interface KnownName extends Span {
  id: string;
  name: string;
}

/** A text to be compared. */
export interface DiffText {
  text: string;
  sentences: readonly TreeSentence[];
  names: readonly KnownName[];
}

/** A stretch of a sentence that says one thing. */
export interface Clause extends Span {
  sentence: number;
  /** Meanings of its words that are denied: see `negated-words.ts`. */
  negated: ReadonlySet<string>;
  words: readonly TreeWord[];
}
