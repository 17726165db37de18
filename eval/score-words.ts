import { isJoined } from '../src/language/segment/is-joined.ts';
import type { Segment } from '../src/language/segment/segment-text.ts';
import type { GoldSentence } from './read-treebank.ts';
import { addSpans, type SpanScore } from './score-spans.ts';

/**
 * Adds word counts as the CoNLL 2018 scorer does: a word outside multi-word tokens matches by its range, one inside
 * by its form, in order, within the same surface token.
 */
export function addWords(score: SpanScore, gold: readonly GoldSentence[], system: readonly Segment[]): void {
  const goldWords = gold.flatMap((sentence) =>
    sentence.words.map((word) => ({
      key: [word.start, word.end, word.ranged ? word.form.toLowerCase() : ''],
    })),
  );
  const systemWords = system.flatMap(({ words }) =>
    words.map((word, index) => {
      const next = words[index + 1];
      const before = words[index - 1];
      let first = index;
      let last = index;
      while (first > 0 && isJoined(words[first - 1]!, words[first]!)) first -= 1;
      while (last + 1 < words.length && isJoined(words[last]!, words[last + 1]!)) last += 1;
      void next;
      void before;
      return {
        key: [
          words[first]!.start,
          words[last]!.end,
          first === last ? '' : word.form.toLowerCase().replace(/’/g, "'"),
        ],
      };
    }),
  );
  const index = new Map<string, number>();
  const asSpan = ({ key }: { key: (string | number)[] }) => {
    const name = key.join(' ').replace(/’/g, "'");
    if (!index.has(name)) index.set(name, index.size);
    return { start: index.get(name)!, end: index.get(name)! };
  };
  addSpans(score, goldWords.map(asSpan), systemWords.map(asSpan));
}
