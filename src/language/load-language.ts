import { readSentence } from './layer/read-sentence.ts';
import { loadParser } from './parser/load-parser.ts';
import { type Segment, segmentText } from './segment/segment-text.ts';
import type { Language, Sentence } from './sentence.ts';
import { loadTagger } from './tagger/load-tagger.ts';

/** Reads words that are already cut, as `parse --tokens` needs. */
export interface WordReader {
  readWords(segment: Segment): Sentence;
}

/**
 * Opens the English reader from its two weight files (`models/tagger.bin.gz`, `models/parser.bin.gz`).
 * Throws when the bytes are something else. The reader is pure: the same text gives the same trees.
 */
export async function loadLanguage(weights: {
  tagger: Uint8Array;
  parser: Uint8Array;
}): Promise<Language & WordReader> {
  const [tagger, parser] = await Promise.all([loadTagger(weights.tagger), loadParser(weights.parser)]);
  const models = { tagger, parser };
  return {
    read(text, { blocks, units = [] } = {}) {
      const segments = segmentText(text, blocks);
      let next = 0;
      return segments.map((segment) => {
        while (next < units.length && units[next]!.start < segment.start) next += 1;
        const first = next;
        while (next < units.length && units[next]!.end <= segment.end) next += 1;
        return readSentence(models, segment, units.slice(first, next));
      });
    },
    readWords: (segment) => readSentence(models, segment, []),
  };
}
