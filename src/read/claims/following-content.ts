import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';

/** How far a quotation may start behind the sentence that announces it: a blank line. */
const GAP = 6;

/**
 * What a sentence that stops before its content announces: the quotation right after it ("She said:" and a new
 * paragraph), or, after a colon or dots, the next sentence. Null when nothing is announced.
 */
export function followingContent(
  text: string,
  sentence: Sentence,
  next: Sentence | undefined,
  quotations: readonly Span[],
): Span | null {
  if (next === undefined) return null;
  const between = text.slice(sentence.end, next.start);
  if (between.length > GAP || between.trim() !== '') return null;
  const end = sentence.tokens.at(-1)?.form ?? '';
  const opened = /^["“']+$/.test(end) && sentence.tokens.at(-2)?.form === ':';
  const last = opened ? ':' : end;
  const quotation = quotations[firstQuotationAfter(quotations, sentence.end)];
  if (last === ':' && quotation !== undefined && quotation.start <= next.start + 1) return quotation;
  const dots = last === '…' || last === '...' || last === '. . .';
  // Dots inside a quotation: it goes on in the next sentence.
  const inside = quotation !== undefined && quotation.start < sentence.end;
  if (dots && inside) return { start: next.start, end: Math.max(quotation.end - 1, next.start + 1) };
  return null;
}
