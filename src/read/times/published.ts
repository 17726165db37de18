import type { Annotator } from '../annotator.ts';
import { gatherDateClues } from './publication/date-clues.ts';
import { findStamp } from './publication/find-stamp.ts';
import { inferPublication } from './publication/infer-publication.ts';

/** When the report appeared: as given, else inferred from its own words, else null. Never from a file or a clock. */
export const published: Annotator<'published'> = {
  name: 'published',
  needs: ['sentences', 'expressions'],
  gives: ['published'],
  annotate({ document, sentences, expressions }) {
    if (document.published !== null) return { published: document.published };
    const stamp = findStamp(document.text, document.blocks, expressions);
    const clues = gatherDateClues(expressions, sentences);
    const quote = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
    return { published: inferPublication(stamp, clues, quote) };
  },
};
