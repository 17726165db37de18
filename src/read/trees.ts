import type { LanguageBlock } from '../language/sentence.ts';
import type { Block } from '../vocabulary/document.ts';
import type { Annotator } from './annotator.ts';
import { readableBlocks } from './readable-blocks.ts';

const kinds: Partial<Record<Block['kind'], LanguageBlock['kind']>> = {
  title: 'heading',
  heading: 'heading',
  item: 'item',
  dateline: 'heading',
};

/** Sentences and their trees; a known name is one unit to the parser. */
export const trees: Annotator<'sentences'> = {
  name: 'trees',
  needs: ['names'],
  gives: ['sentences'],
  annotate: ({ document, language, names }) => ({
    sentences: language.read(document.text, {
      blocks: readableBlocks(document).map(({ start, end, kind }) => ({
        start,
        end,
        kind: kinds[kind] ?? 'prose',
      })),
      units: names,
    }),
  }),
};
