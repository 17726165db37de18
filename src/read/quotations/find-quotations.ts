import type { Span } from '../../vocabulary/span.ts';

const OPEN = '“';
const CLOSE = '”';
/** A quotation left open (a lost mark) is cut here, so that it does not swallow a report. */
const LONGEST = 6000;

/**
 * Quotations in a text, marks included, in order. Curly, straight and doubled single marks; a curly quotation that goes
 * on over paragraphs, each opened anew, is one.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  let opener = '';
  // A curly quotation inside straight marks.
  let nested = false;
  for (const { 0: mark, index } of text.matchAll(/[“”"]|''|``|\n/g)) {
    if (mark === '\n') {
      // A new paragraph that opens a quotation anew goes on with the one before; any other ends it unfinished.
      if (open >= 0 && !/^\s*[“"]/.test(text.slice(index, index + 40))) open = -1;
      continue;
    }
    if (open >= 0 && index - open > LONGEST) open = -1;
    if (open >= 0 && opener === '"' && (mark === OPEN || (mark === CLOSE && nested))) {
      nested = mark === OPEN;
      continue;
    }
    const opens = mark === OPEN || mark === '``' || (mark !== CLOSE && open < 0);
    if (opens) {
      if (open < 0) {
        open = index;
        opener = mark;
        nested = false;
      } else if (opener !== OPEN && opener !== '``') open = -1;
    } else if (open >= 0) {
      const reopened = mark !== CLOSE && /\n\s*$/.test(text.slice(Math.max(0, index - 5), index));
      if (reopened) continue;
      found.push({ start: open, end: index + mark.length });
      open = -1;
    }
  }
  return found;
}

/** Index of the first quotation that ends after `offset`. */
export function firstQuotationAfter(quotations: readonly Span[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
