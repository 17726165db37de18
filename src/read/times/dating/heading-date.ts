import type { When } from '../../../vocabulary/when.ts';
import type { Draft } from '../../draft.ts';
import { joinRange, whenOf } from './join-times.ts';
import { timesOfSentence } from './times-of-sentence.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'times' | 'published'>;

/**
 * The date that labels a sentence: at its own head ("February 5: …"), alone in a heading above it, or alone in the
 * line over the list it is an item of. Null when there is none.
 */
export function headingDate(draft: Read, sentence: number): When | null {
  const own = labelAt(draft, sentence);
  if (own !== null) return own;
  const tree = draft.sentences[sentence];
  if (tree === undefined || tree.kind === 'heading') return null;
  for (let back = sentence - 1; back >= 0; back -= 1) {
    const above = draft.sentences[back]!;
    const only = onlyTime(draft, back);
    if (only !== null) return tree.kind === 'prose' && isStamp(draft, only) ? null : only;
    if (above.kind === 'heading') return null;
    // A list hangs under the line before it; prose under a heading only.
    if (tree.kind === 'item' && above.kind === 'prose') return null;
    if (sentence - back > 60) return null;
  }
  return null;
}

/** The line with the report's own date heads no part of it. */
function isStamp({ published }: Read, { text, value }: When): boolean {
  return published !== null && (published.text === text || published.value === value);
}

/** A time or range of times at the head of the sentence, set off by a colon or a dash. */
function labelAt(draft: Read, sentence: number): When | null {
  const tree = draft.sentences[sentence];
  const [first, second] = timesOfSentence(draft.times, sentence);
  if (tree === undefined || first === undefined || first.type === 'SET') return null;
  const { text } = draft.document;
  const range = second === undefined ? null : joinRange(first, second, text);
  const lead = text.slice(tree.start, first.start);
  const rest = text.slice(range === null ? first.end : second!.end, tree.end);
  if (!/^[\s\-–—*•·(]*$/.test(lead) || !/^\)?\s*(?::|\s[-–—]\s)/.test(rest)) return null;
  return range ?? whenOf(first);
}

/** The one time, or range of times, of a sentence that says nothing else. */
function onlyTime(draft: Read, sentence: number): When | null {
  const tree = draft.sentences[sentence];
  const [first, second, third] = timesOfSentence(draft.times, sentence);
  if (tree === undefined || first === undefined || third !== undefined) return null;
  if (first.type === 'SET' || first.type === 'DURATION') return null;
  const { text } = draft.document;
  const range = second === undefined ? null : joinRange(first, second, text);
  if (second !== undefined && range === null) return null;
  const rest = text.slice(tree.start, first.start) + text.slice((second ?? first).end, tree.end);
  return /^[\s\p{P}]*(?:on|in|from)?[\s\p{P}]*$/iu.test(rest) ? (range ?? whenOf(first)) : null;
}
