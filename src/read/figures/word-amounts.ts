import type { Span } from '../../vocabulary/span.ts';
import { parseAmount } from '../times/number-words.ts';
import { timeWords } from '../times/time-words.ts';
import { anyWord } from '../times/word-pattern.ts';
import type { Amount } from './amount.ts';
import { figureWords } from './figure-words.ts';
import { boundSource, readBound } from './read-bound.ts';

const foldWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<bound>${boundSource}{1,3})?(?<number>${anyWord(Object.keys(timeWords.cardinals).filter((word) => word.length > 2))})fold(?![\\p{L}])`,
  'giu',
);

const partSource = `(?:(?<over>an?|one|two|three|four|five|six|seven|eight|nine)[\\s-](?<under>${anyWord(Object.keys(figureWords.fractions))})s?|half)`;
const fraction = new RegExp(
  `(?<!(?:other|first|second|latter|better)\\s+)(?<![\\p{L}\\p{N}-])(?<bound>${boundSource}{1,3})?(?<part>${partSource})(?=\\s+of\\s+\\p{L})`,
  'giu',
);
/** "Fell by a third", "by nearly half". */
const byFraction = new RegExp(
  `(?<=(?<![\\p{L}])by\\s+)(?<bound>${boundSource}{1,3})?(?<part>${partSource})(?![\\p{L}\\p{N}-])(?=\\s*(?:[,.;:)]|$)|\\s+(?:in|to|from|since|over|on|during|after|before|last|this|compared|while|and|as|year)\\s)`,
  'giu',
);
const plural = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:many\\s+)?(?<plural>${anyWord(Object.keys(figureWords.vaguePlurals))})(?=\\s+(?:(?:of|more)\\s+\\p{L}|(?:(?:were|are|have\\s+been|had\\s+been)\\s+)?(?:others|${anyWord(figureWords.casualtyStates)})(?![\\p{L}])))`,
  'giu',
);

/** Amounts that are words of their own: "threefold", "a third of", "by half", "hundreds of"; outside `taken`. */
export function findWordAmounts(text: string, taken: readonly Span[]): Amount[] {
  const found: Amount[] = [];
  const add = (
    match: RegExpExecArray,
    word: string,
    said: Pick<Amount, 'kind' | 'value' | 'unit' | 'bound'>,
  ) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some((other) => other.start < span.end && span.start < other.end)) return;
    found.push({ ...span, ...said, upTo: null, number: span.end - word.length, spelled: true });
  };
  for (const match of text.matchAll(foldWord)) {
    const { bound, number } = match.groups!;
    const value = parseAmount(number!) ?? 1;
    add(match, `${number}fold`, { kind: 'times', value, unit: 'times', bound: readBound(bound) });
  }
  for (const match of text.matchAll(fraction)) {
    const value = Number(readPart(match).toFixed(2));
    add(match, match.groups!.part!, {
      kind: 'share',
      value,
      unit: 'share',
      bound: readBound(match.groups!.bound),
    });
  }
  for (const match of text.matchAll(byFraction)) {
    const value = Number(readPart(match).toFixed(2));
    add(match, match.groups!.part!, {
      kind: 'share',
      value,
      unit: 'share',
      bound: readBound(match.groups!.bound),
    });
  }
  for (const match of text.matchAll(plural)) {
    const word = match.groups!.plural!;
    const value = figureWords.vaguePlurals[word.toLowerCase().replace(/\s+/g, ' ')]!;
    add(match, word, { kind: 'count', value, unit: '', bound: 'at least' });
  }
  return found;
}

function readPart({ groups }: RegExpExecArray): number {
  const { over, under } = groups!;
  if (under === undefined) return 1 / 2;
  return (parseAmount(over!) ?? 1) / figureWords.fractions[under.toLowerCase()]!;
}
