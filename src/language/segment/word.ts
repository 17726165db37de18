import type { Span } from '../../vocabulary/span.ts';

/** A piece of text the tree will see as one word, before tagging. */
export interface Word extends Span {
  /** The text with straight quotes. */
  form: string;
}

const singleQuotes = /[‘’‚‛′`´]/g;
const doubleQuotes = /[“”„‟″«»]/g;

/** The text with straight quotes: what the models were taught on, and nothing else changed. */
export function straightenQuotes(text: string): string {
  return text.replace(singleQuotes, "'").replace(doubleQuotes, '"');
}

/** The word at `start`–`end` of `text`. */
export function wordAt(text: string, start: number, end: number): Word {
  return { start, end, form: straightenQuotes(text.slice(start, end)) };
}
