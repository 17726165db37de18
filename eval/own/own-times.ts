import { spanOf } from '../gold/place-gold.ts';
import { scoreTimexes } from '../score-timexes.ts';
import type { Suite } from '../suite.ts';

/** Time expressions and what they mean. */
export const ownTimes: Suite = {
  name: 'own-times',
  needs: null,
  run: (context) =>
    scoreTimexes(
      context.ownReadings().map(({ placed: { gold, document, sentences }, reading }) => ({
        id: gold.id,
        text: document.text,
        published: gold.published ?? gold.anchor,
        expected: sentences.flatMap((sentence) =>
          sentence.gold.times.map((time) => ({
            ...spanOf(sentence, time.text, time.nth)!,
            value: time.value,
          })),
        ),
        found: reading.times,
      })),
    ),
};
