import { headOfSpan, tokenAt } from '../../language/walk-tree.ts';
import type { Annotator } from '../annotator.ts';
import { findTimes } from './find-times.ts';
import { shareParts } from './share-parts.ts';

/** Time expressions in every sentence, with what their words mean; not yet placed on the calendar. */
export const expressions: Annotator<'expressions'> = {
  name: 'expressions',
  needs: ['sentences'],
  gives: ['expressions'],
  annotate: ({ document, sentences }) => ({
    expressions: shareParts(
      document.text,
      sentences.flatMap((sentence, index) =>
        findTimes(document.text.slice(sentence.start, sentence.end), sentence.tokens, sentence.start).map(
          (time) => {
            const span = { start: time.start + sentence.start, end: time.end + sentence.start };
            const head = headOfSpan(sentence, span);
            return {
              ...span,
              type: time.type,
              meaning: time.meaning,
              sentence: index,
              token: head >= 0 ? head : Math.max(0, tokenAt(sentence, span.start)),
            };
          },
        ),
      ),
    ),
  }),
};
