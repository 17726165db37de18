import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { childWith } from '../mentions/child-lists.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { trimWords } from './phrase-span.ts';

const PAUSE = /^(?:,|--|–|—|["“”]|''|``)$/;
const STOP = /^[.?!]$/;
/** How long "…, the ministry's spokesman told reporters on Monday, …" may be. */
const LONGEST = 18;

/** What stands around a bare "…, X said, …" or before "…, X said.", and the word that heads X. */
export interface Framed extends Span {
  source: number;
  head: number;
}

/**
 * The words around a speaker and a verb of speech that stand between pauses with nothing else, whatever the tree made
 * of them. Null when the verb has its content beside it, or nothing that can be said stands around it.
 */
export function framedContent(
  sentence: Sentence,
  verb: number,
  lemma: string,
  quotations: readonly Span[],
): Framed | null {
  const { tokens } = sentence;
  const frame = cueLexicon.framesOf(lemma)?.get('clause');
  if (frame === undefined || frame.stance === 'demands' || frame.stance === 'expects') return null;
  if (!/^VB[DZP]$/.test(tokens[verb]!.xpos)) return null;
  let first = verb;
  while (first > 0 && !PAUSE.test(tokens[first - 1]!.form)) first--;
  let last = verb;
  while (
    last < tokens.length - 1 &&
    !PAUSE.test(tokens[last + 1]!.form) &&
    !STOP.test(tokens[last + 1]!.form)
  )
    last++;
  if (first < 2 || last - first > LONGEST) return null;
  const ends = tokens.slice(last + 1).every(({ form }) => STOP.test(form) || /^["”]$|^''$/.test(form));
  if (!ends && tokens[last + 1]?.form !== ',') return null;
  const source = bareSpeaker(sentence, verb, first, last);
  if (source < 0) return null;
  // In quotation marks the quotation says how far it goes.
  if (!/^[,–—]$|^--$/.test(tokens[first - 1]!.form))
    return ends ? null : aroundMarks(sentence, verb, source, quotations);
  const span = trimWords(sentence, 0, ends ? first - 1 : tokens.length - 1);
  const says = tokens.slice(0, first).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  const goesOn = tokens.slice(last + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return span === null || !(says || (!ends && goesOn)) ? null : { ...span, source, head: verb };
}

/** The word that heads the speaker when the words from `first` to `last` are a speaker and the verb, and no more; or -1. */
function bareSpeaker(sentence: Sentence, verb: number, first: number, last: number): number {
  const { tokens } = sentence;
  for (let at = first; at <= last; at++) {
    const { upos, xpos, form, head } = tokens[at]!;
    if (at === verb) continue;
    if (/^(?:W|VB[DZPGN]?$|MD$)/.test(xpos) && !(upos === 'AUX' && head === verb) && upos !== 'ADJ')
      return -1;
    if (upos === 'SCONJ' || (at === first && upos === 'CCONJ') || /^(?:that|to|;|:)$/i.test(form)) return -1;
  }
  const object = childWith(sentence, verb, 'obj', 'iobj');
  const told = cueLexicon.addressed.has(tokens[verb]!.lemma.toLowerCase());
  const subject = childWith(sentence, verb, 'nsubj', 'nsubj:pass');
  const before = verb > first;
  if (before) {
    if (object > verb && object <= last && !told) return -1;
    if (subject >= first && subject < verb) return subject;
  } else if (subject > verb && subject <= last) return subject;
  else if (object > verb && object <= last) return object;
  const [from, to] = before ? [first, verb - 1] : [verb + 1, last];
  for (let at = from; at <= to; at++) {
    const { upos, head } = tokens[at]!;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos) && (head < from || head > to)) return at;
  }
  return -1;
}

/** "“A,” X replied, “but B.”": both quotations and what stands between. */
function aroundMarks(
  sentence: Sentence,
  verb: number,
  source: number,
  quotations: readonly Span[],
): Framed | null {
  const { start, end } = sentence.tokens[verb]!;
  const next = firstQuotationAfter(quotations, end);
  const [before, after] = [quotations[next - 1], quotations[next]];
  if (before === undefined || after === undefined || after.start >= sentence.end) return null;
  const near = before.end <= start && before.end > sentence.start && after.start >= end;
  const between = sentence.tokens.filter((word) => word.start >= end && word.end <= after.start);
  const joined = between.length > 0 && between.at(-1)!.form === ',';
  return near && joined ? { start: before.start, end: after.end, source, head: verb } : null;
}
