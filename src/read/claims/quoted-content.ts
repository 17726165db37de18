import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';

/** The quotations of a sentence that a speech verb outside them speaks, as one range; null when there are none. */
export function quotedBy(sentence: Sentence, verb: number, quotations: readonly Span[]): Span | null {
  const at = sentence.tokens[verb]!.start;
  let found: Span | null = null;
  for (let index = firstQuotationAfter(quotations, sentence.start); index < quotations.length; index++) {
    const quotation = quotations[index]!;
    if (quotation.start >= sentence.end) break;
    if (quotation.start <= at && at < quotation.end) return null;
    // A word or two in marks is a turn of phrase.
    const words = Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start);
    if (words < 15) continue;
    const inside = { start: Math.max(quotation.start, sentence.start), end: quotation.end };
    if (found === null) found = inside;
    else if (found.start > at || inside.end < at || found.end > at)
      found = { start: found.start, end: inside.end };
  }
  return found === null ? null : withLead(sentence, verb, found);
}

/** "said the two will “build a port”": a clause begun before the quotation is part of what is said. */
function withLead(sentence: Sentence, verb: number, found: Span): Span {
  const lead = sentence.tokens.slice(verb + 1).filter(({ start }) => start < found.start);
  const clause =
    found.start > sentence.tokens[verb]!.end &&
    lead.length < 14 &&
    lead.some(({ upos }) => upos === 'AUX' || upos === 'VERB');
  const first = lead.find(({ upos }) => upos !== 'PUNCT');
  return clause && first !== undefined ? { start: first.start, end: found.end } : found;
}

/** Takes in the marks of a quotation that opens at the content's edge, and all of one that opens inside it. */
export function growOverQuotations(content: Span, quotations: readonly Span[]): Span {
  let { start, end } = content;
  for (let index = firstQuotationAfter(quotations, start - 1); index < quotations.length; index++) {
    const quotation = quotations[index]!;
    if (quotation.start > end + 1) break;
    if (quotation.start >= start - 2 && quotation.start < end && quotation.end > start) {
      start = Math.min(start, quotation.start);
      end = Math.max(end, quotation.end);
    }
  }
  return { start, end };
}
