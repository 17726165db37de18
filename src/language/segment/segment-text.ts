import type { Span } from '../../vocabulary/span.ts';
import type { LanguageBlock, SentenceKind } from '../sentence.ts';
import { cutLong } from './cut-long.ts';
import { findBlocks } from './find-blocks.ts';
import { datelineLength } from './find-dateline.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';
import type { Word } from './word.ts';

/** A sentence before it has a tree. */
export interface Segment extends Span {
  kind: SentenceKind;
  words: Word[];
}

/**
 * Cuts English text into sentences and words. `blocks` (all of the text when absent) are read in text order;
 * no sentence crosses a block, a blank line, or a line break that is not a wrapped line.
 */
export function segmentText(
  text: string,
  blocks: readonly LanguageBlock[] = [{ start: 0, end: text.length }],
): Segment[] {
  return blocks
    .flatMap((block) => findBlocks(text, block))
    .flatMap((block) => {
      const dateline = datelineLength(text.slice(block.start, Math.min(block.end, block.start + 120)));
      const fixedEnd = dateline > 0 ? block.start + dateline : 0;
      const sentences = splitSentences(tokenize(text, block.start, block.end), fixedEnd).flatMap(cutLong);
      return sentences.map((words) => ({
        start: words[0]!.start,
        end: words.at(-1)!.end,
        kind: block.kind ?? 'prose',
        words,
      }));
    });
}
