import type { Annotator } from './annotator.ts';
import { readableBlocks } from './readable-blocks.ts';

/** Known names in every block that is read as report text. */
export const names: Annotator<'names'> = {
  name: 'names',
  needs: [],
  gives: ['names'],
  annotate: ({ document, gazetteer }) => ({
    names: readableBlocks(document).flatMap((block) => gazetteer.findNames(document.text, block)),
  }),
};
