import type { Span } from '../vocabulary/span.ts';

/** One word of a dependency tree (Universal Dependencies, English). Offsets point into the document's text. */
export interface Token extends Span {
  /** The word as the tree sees it; may differ from the text only in quote style. */
  form: string;
  lemma: string;
  /** Universal part of speech, e.g. `VERB`. */
  upos: string;
  /** Penn Treebank part of speech, e.g. `VBD`. */
  xpos: string;
  /** Index of the head in `Sentence.tokens`; -1 for the root. */
  head: number;
  /** Relation to the head, with subtype, e.g. `nsubj:pass`. */
  deprel: string;
  /** Calibrated probability, 0–1, that head and relation are both right. */
  confidence: number;
}

/** What kind of line a sentence was cut from: running text, a heading without a full stop, or a list item. */
export type SentenceKind = 'prose' | 'heading' | 'item';

export interface Sentence extends Span {
  kind: SentenceKind;
  tokens: Token[];
}

/**
 * Reads English text into trees. `blocks` are the ranges to read (all of the text when absent);
 * no sentence crosses a block. `units` are ranges (known names, in order, not overlapping) the parser
 * must treat as one word; their words come back as a flat subtree.
 */
export interface Language {
  read(text: string, options?: { blocks?: readonly LanguageBlock[]; units?: readonly Span[] }): Sentence[];
}

export interface LanguageBlock extends Span {
  kind?: SentenceKind;
}
