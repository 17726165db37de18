import type { Span } from '../vocabulary/span.ts';
import { readSentence } from './layer/read-sentence.ts';
import { loadParser } from './parser/load-parser.ts';
import { segmentText } from './segment/segment-text.ts';
import type { Language } from './sentence.ts';
import { loadTagger } from './tagger/load-tagger.ts';

/**
 * Opens the English reader from its two weight files (`models/tagger.bin.gz`, `models/parser.bin.gz`).
 * Throws when the bytes are something else. The reader is pure: the same text gives the same trees.
 */
export async function loadLanguage(models: { tagger: Uint8Array; parser: Uint8Array }): Promise<Language> {
  const [tagger, parser] = await Promise.all([loadTagger(models.tagger), loadParser(models.parser)]);
  return {
    read(text, { blocks, units = [] } = {}) {
      const segments = segmentText(text, blocks);
      return segments.map((segment) =>
        readSentence({ tagger, parser }, segment, unitsWithin(units, segment)),
      );
    },
  };
}

/** The units inside one sentence. */
function unitsWithin(units: readonly Span[], { start, end }: Span): Span[] {
  return units.filter((unit) => unit.start >= start && unit.end <= end);
}
