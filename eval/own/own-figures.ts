import { Count, type Outcome, sharedItems, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { type OwnReading, sentenceAt } from './read-own-gold.ts';

interface Amount {
  value: number;
  unit: string;
  bound: string;
  direction: string | null;
}

/** Quantities: what they come to, in which unit, and whether they are a bound. Compared sentence by sentence. */
export const ownFigures: Suite = {
  name: 'own-figures',
  needs: null,
  run: (context) => scoreFigures(context.ownReadings()),
};

export function scoreFigures(readings: readonly OwnReading[]): Outcome {
  const whole = new Count();
  const valued = new Count();
  const moving = new Count();
  const wrong: WrongRow[] = [];
  for (const { placed, reading } of readings) {
    placed.sentences.forEach((sentence, at) => {
      const expected: readonly Amount[] = sentence.gold.figures;
      const found: readonly Amount[] = reading.figures.filter(
        ({ evidence }) => sentenceAt(placed.sentences, evidence.start) === at,
      );
      const compare = (count: Count, key: (amount: Amount) => string) =>
        count.add(sharedItems(expected.map(key), found.map(key)), found.length, expected.length);
      compare(valued, ({ value }) => String(value));
      compare(moving, ({ value, direction }) => `${value} ${direction}`);
      const right = sharedAmounts(expected, found);
      whole.add(right, found.length, expected.length);
      if (right === expected.length && right === found.length) return;
      const list = (amounts: readonly Amount[]) =>
        amounts.map(({ value, unit, bound }) => `${bound} ${value} ${unit}`).join('; ') || 'no figure';
      const { text } = sentence.gold;
      wrong.push({ where: placed.gold.id, text, expected: list(expected), found: list(found) });
    });
  }
  return {
    results: [whole.as('value, unit and bound'), valued.as('value'), moving.as('value and direction')],
    wrong,
  };
}

/** Each found amount answers one expected amount of its value, bound and unit. */
function sharedAmounts(expected: readonly Amount[], found: readonly Amount[]): number {
  const left = [...found];
  return expected.filter(({ value, unit, bound }) => {
    const at = left.findIndex(
      (other) => other.value === value && other.bound === bound && isSameUnit(other.unit, unit),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/**
 * Money, shares and rates must be the same; what was counted may be named with more or fewer words. The gold has no
 * periods ("$3 million a day" is USD there), so a period told by the reader is neither right nor wrong.
 */
function isSameUnit(found: string, b: string): boolean {
  const a = found.replace(/ per \p{L}+$/u, '');
  const measured = /^(?:[A-Z]{3}|percent|share|times)\b| per /;
  if (measured.test(a) || measured.test(b)) return a.toLowerCase() === b.toLowerCase();
  const words = (unit: string) =>
    unit
      .toLowerCase()
      .split(' ')
      .map((word) => word.replace(/s$/, ''));
  return words(a).some((word) => words(b).includes(word));
}
