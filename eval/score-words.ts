import { isJoined } from '../src/language/segment/is-joined.ts';
import type { Segment } from '../src/language/segment/segment-text.ts';
import { straightenQuotes } from '../src/language/segment/word.ts';
import type { Span } from '../src/vocabulary/span.ts';
import type { GoldSentence } from './read-treebank.ts';
import type { SpanScore } from './score-spans.ts';

/** What must agree for a word to be right: its range, and inside a multi-word token its form too. */
const wordKey = ({ start, end }: Span, part: string) =>
  `${start} ${end} ${straightenQuotes(part).toLowerCase()}`;

/** Surface tokens of a segment: words written together are one. */
export function surfaceTokens(segment: Segment): (Span & { parts: string[] })[] {
  const tokens: (Span & { parts: string[] })[] = [];
  segment.words.forEach((word, index) => {
    const before = segment.words[index - 1];
    const open = tokens.at(-1);
    if (before && open && isJoined(before, word)) {
      open.end = word.end;
      open.parts.push(word.form);
    } else tokens.push({ start: word.start, end: word.end, parts: [word.form] });
  });
  return tokens;
}

/**
 * Adds word counts as the CoNLL 2018 scorer does: a word outside multi-word tokens matches by its range, one inside
 * by its form within the same surface token.
 */
export function addWords(score: SpanScore, gold: readonly GoldSentence[], system: readonly Segment[]): void {
  const known = new Map<string, number>();
  for (const word of gold.flatMap(({ words }) => words)) {
    const key = wordKey(word, word.ranged ? word.form : '');
    known.set(key, (known.get(key) ?? 0) + 1);
    score.gold += 1;
  }
  for (const token of system.flatMap(surfaceTokens)) {
    for (const part of token.parts) {
      const key = wordKey(token, token.parts.length > 1 ? part : '');
      const left = known.get(key) ?? 0;
      if (left > 0) score.correct += 1;
      known.set(key, left - 1);
      score.system += 1;
    }
  }
}
