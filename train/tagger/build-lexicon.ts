import { hashString } from '../../src/language/tagger/hash-string.ts';
import { normaliseWord } from '../../src/language/tagger/normalise-word.ts';
import type { LexiconEntry } from '../../src/language/tagger/tagger-lexicon.ts';
import type { TreebankSentence } from '../treebank.ts';

const MIN_TAG_COUNT = 3;
const MIN_WORD_COUNT = 4;
/** A tag belongs to a word's ambiguity class when it has more than this share of its uses. */
const MIN_TAG_SHARE = 0.05;
const FIXED_MIN_COUNT = 30;
const FIXED_MIN_SHARE = 0.995;
const MAX_TAGS = 250;

/** Collects the tag set (most frequent first) and what is known of frequent words. */
export function buildLexicon(sentences: readonly TreebankSentence[]): {
  tags: string[];
  entries: Map<string, LexiconEntry>;
} {
  const tagCounts = new Map<string, number>();
  const wordTags = new Map<string, Map<string, number>>();
  for (const { forms, tags } of sentences) {
    for (const [i, form] of forms.entries()) {
      const tag = tags[i]!;
      tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + 1);
      const word = normaliseWord(form);
      const counts = wordTags.get(word) ?? new Map<string, number>();
      wordTags.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  const tags = [...tagCounts]
    .filter(([, count]) => count >= MIN_TAG_COUNT)
    .sort((a, b) => b[1] - a[1])
    .map(([tag]) => tag)
    .slice(0, MAX_TAGS);
  const entries = new Map<string, LexiconEntry>();
  for (const [word, counts] of wordTags) {
    const entry = describeWord(counts, tags);
    if (entry) entries.set(word, entry);
  }
  return { tags, entries };
}

function describeWord(
  counts: ReadonlyMap<string, number>,
  tags: readonly string[],
): LexiconEntry | undefined {
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  if (total < MIN_WORD_COUNT) return undefined;
  const ambiguity = ranked
    .filter(([, count]) => count / total > MIN_TAG_SHARE)
    .map(([tag]) => tag)
    .sort()
    .join(',');
  const [topTag, topCount] = ranked[0]!;
  const isFixed = total >= FIXED_MIN_COUNT && topCount / total >= FIXED_MIN_SHARE;
  return { ambiguity: hashString(ambiguity), fixed: isFixed ? tags.indexOf(topTag) : -1 };
}
