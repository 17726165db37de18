import type { Span } from '../../../vocabulary/span.ts';

/** One clause of an article with the words before its list that hold for it too ("The Parties shall:"). */
export interface Clause extends Span {
  lead: string;
}

const item = /^[ \t]*(?:[-–—•*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+/;
/** A full stop after these does not end a sentence. */
const shortForm = /(?:\b(?:Art|Arts|No|Nos|St|Mr|Mrs|Dr|para|paras|Para|cf|i\.e|e\.g|U\.S|U\.N)|\b\p{Lu})$/u;

/** The sentences of an article, and the items of its lists each with the words that open the list. */
export function cutClauses(text: string, span: Span): Clause[] {
  const clauses: Clause[] = [];
  let lead = '';
  for (const paragraph of cutParagraphs(text, span)) {
    if (!paragraph.isItem && !/^\p{Ll}/u.test(text[paragraph.start] ?? '')) lead = '';
    for (const sentence of cutSentences(text, paragraph)) {
      const words = text.slice(sentence.start, sentence.end);
      if (/:\s*$/.test(words)) lead = words.replace(/:\s*$/, '').replace(/\s+/g, ' ');
      else clauses.push({ ...sentence, lead: paragraph.isItem || /^\p{Ll}/u.test(words) ? lead : '' });
    }
  }
  return clauses;
}

/** Paragraphs and list items; lines wrapped in the middle of a sentence stay together. */
function cutParagraphs(text: string, { start, end }: Span): (Span & { isItem: boolean })[] {
  const found: (Span & { isItem: boolean })[] = [];
  let from = start;
  let open = false;
  for (const raw of text.slice(start, end).split('\n')) {
    const mark = item.exec(raw);
    const words = raw.trim();
    const at = from + (mark?.[0].length ?? raw.length - raw.trimStart().length);
    const last = found.at(-1);
    if (words === '') open = false;
    else if (
      last !== undefined &&
      mark === null &&
      open &&
      /[^.;:]$/.test(text.slice(last.start, last.end))
    ) {
      last.end = from + raw.trimEnd().length;
    } else {
      found.push({ start: at, end: from + raw.trimEnd().length, isItem: mark !== null });
      open = true;
    }
    from += raw.length + 1;
  }
  return found.filter((one) => one.end > one.start);
}

function cutSentences(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(/[.;:](?=["”’)]?\s)/g)) {
    const before = words.slice(from, match.index);
    const after = words.slice(match.index + 1);
    const isEnd =
      match[0] === ';' ||
      (match[0] === '.' && !shortForm.test(before) && /^["”’)]?\s+["“(\p{Lu}\d]/u.test(after)) ||
      (match[0] === ':' && /^\s*(?:\n|\([a-z\d]\))/.test(after));
    if (!isEnd) continue;
    found.push({ start: start + from, end: start + match.index + 1 });
    from = match.index + 1 + (/^["”’)]?\s+/.exec(after)?.[0].length ?? 0);
  }
  if (from < words.length) found.push({ start: start + from, end });
  // "…; and" before the next item leaves its joint behind.
  return found.filter((one) => !/^(?:\P{L}*|and|or)$/u.test(text.slice(one.start, one.end)));
}
