import { Count, type Outcome, sharedItems, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { type OwnReading, sentenceAt } from './read-own-gold.ts';

/** What is reported as not reported, and by whom not; compared sentence by sentence. */
export const ownSilences: Suite = {
  name: 'own-silences',
  needs: null,
  run: (context) => scoreSilences(context.ownReadings()),
};

export function scoreSilences(readings: readonly OwnReading[]): Outcome {
  const told = new Count();
  const whose = new Count();
  const wrong: WrongRow[] = [];
  for (const { placed, reading } of readings) {
    placed.sentences.forEach((sentence, at) => {
      const expected = sentence.gold.silences.flatMap(({ who }) => who);
      const found = reading.silences
        .filter(({ evidence }) => sentenceAt(placed.sentences, evidence.start) === at)
        .map(({ who }) => who.state ?? who.name);
      told.add(Math.min(expected.length, found.length), found.length, expected.length);
      const right = sharedItems(expected, found);
      whose.add(right, found.length, expected.length);
      if (right === expected.length && right === found.length) return;
      const list = (names: readonly string[]) => names.join('; ') || 'no silence';
      const { text } = sentence.gold;
      wrong.push({ where: placed.gold.id, text, expected: list(expected), found: list(found) });
    });
  }
  return { results: [whose.as('who is silent'), told.as('silence found')], wrong };
}
