import type { QuoteSelector } from '../vocabulary/decision.ts';
import type { Span } from '../vocabulary/span.ts';

/** Characters kept before and after a quote to know its place by when the quote stands there twice. */
const contextLength = 32;

/** A quote of a text with the words around it (W3C Web Annotation, TextQuoteSelector). */
export function selectQuote(text: string, { start, end }: Span): QuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * Where a quote stands in a text, which may have changed around it: of several places the one whose surroundings
 * agree best, of equal ones the first. Null when the quote is no longer there.
 */
export function locateQuote(text: string, { exact, prefix, suffix }: QuoteSelector): Span | null {
  let best: { start: number; fit: number } | null = null;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const after = text.slice(start + exact.length, start + exact.length + suffix.length);
    const fit = commonEnd(before, prefix) + commonStart(after, suffix);
    if (best === null || fit > best.fit) best = { start, fit };
  }
  return best === null ? null : { start: best.start, end: best.start + exact.length };
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at)) at++;
  return at;
}
