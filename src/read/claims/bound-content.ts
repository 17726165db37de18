import type { Sentence, Token } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { childLists } from '../mentions/child-lists.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';
import { cueLexicon } from './cue-lexicon.ts';

/**
 * The content that stands behind its cue, without what the writer adds on his own: the conjunction before it, a second
 * sentence behind a semicolon, a contrast (", while Y waits"), a further act of the speaker's (", but gave no names").
 */
export function boundContent(
  sentence: Sentence,
  cue: Span,
  content: Span,
  quotations: readonly Span[],
): Span {
  if (content.start < sentence.start || content.end > sentence.end) return content;
  const { tokens } = sentence;
  let first = tokens.findIndex(({ start }) => start >= content.start);
  if (first < 0) return content;
  if (isConjunction(tokens[first]!) && (tokens[first + 1]?.start ?? content.end) < content.end) first++;
  const start = tokens[first]!.start;
  if (content.start < cue.end) return { start, end: content.end };
  for (let at = first + 1; at < tokens.length && tokens[at]!.start < content.end; at++) {
    const word = tokens[at]!;
    const quotation = quotations[firstQuotationAfter(quotations, word.start)];
    if (quotation !== undefined && quotation.start < word.start) continue;
    if (endsHere(sentence, at, content.end)) return { start, end: tokens[at - 1]!.end };
  }
  return { start, end: content.end };
}

function isConjunction({ form, xpos, deprel }: Token): boolean {
  return form.toLowerCase() === 'that' && (xpos === 'IN' || deprel === 'mark');
}

/** True at a pause behind which the writer goes on. */
function endsHere(sentence: Sentence, at: number, end: number): boolean {
  const { tokens } = sentence;
  const [pause, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (next === undefined || next.start >= end) return false;
  if (pause.form === ';') return !isConjunction(next);
  if (pause.form !== ',') return false;
  const word = next.form.toLowerCase();
  // ", insisting that …": a further claim of the same speaker
  if (next.xpos === 'VBG' && cueLexicon.core.has(next.lemma))
    return childLists(sentence)[at + 1]!.some((child) => sentence.tokens[child]!.deprel === 'ccomp');
  if (word === 'while') return next.deprel === 'mark' && hasSubject(sentence, next.head);
  return (
    word === 'but' && after !== undefined && /^VB[DZP]$/.test(after.xpos) && !hasSubject(sentence, at + 2)
  );
}

function hasSubject(sentence: Sentence, verb: number): boolean {
  return (childLists(sentence)[verb] ?? []).some((child) =>
    /^(?:nsubj|csubj|expl)/.test(sentence.tokens[child]!.deprel),
  );
}
