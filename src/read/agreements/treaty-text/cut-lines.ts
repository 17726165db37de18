import type { Span } from '../../../vocabulary/span.ts';

export interface Line extends Span {
  words: string;
  /** No words stand on the line before. */
  afterBlank: boolean;
}

/** The lines of a text that hold words, with where their words start and end. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterBlank = true;
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    if (words === '') afterBlank = true;
    else {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + words.length, words, afterBlank });
      afterBlank = false;
    }
    from += raw.length + 1;
  }
  return lines;
}
