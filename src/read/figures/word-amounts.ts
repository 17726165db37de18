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

const smallSource = `(?:${anyWord(Object.keys(timeWords.cardinals).filter((word) => word.length > 2))}|\\d{1,2})`;

const partSource = `(?:(?<over>an?|one|two|three|four|five|six|seven|eight|nine)[\\s-](?<under>${anyWord(Object.keys(figureWords.fractions))})s?|half)`;
const fraction = new RegExp(
  `(?<!(?:other|first|second|latter|better)\\s+)(?<![\\p{L}\\p{N}-])(?<bound>${boundSource}{1,3})?(?<part>${partSource})(?=\\s+(?:of\\s+(?!a\\s+(?:million|billion|dozen|hundred|thousand))\\p{L}|(?:less|fewer|lower|smaller|cheaper|more|higher|larger|bigger)(?![\\p{L}])))`,
  'giu',
);
/** "Fell by a third", "by nearly half". */
const byFraction = new RegExp(
  `(?<=(?<![\\p{L}])by\\s+)(?<bound>${boundSource}{1,3})?(?<part>${partSource})(?![\\p{L}\\p{N}-])(?=\\s*(?:[,.;:)]|$)|\\s+(?:in|to|from|since|over|on|during|after|before|last|this|compared|while|and|as|year)\\s)`,
  'giu',
);
const plural = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:many\\s+|several\\s+)?(?<plural>${anyWord(Object.keys(figureWords.vaguePlurals))})(?=\\s+(?:(?:of|more)\\s+\\p{L}|(?:(?:have|had|has)\\s+)?(?:${anyWord(figureWords.crowdVerbs)})(?![\\p{L}])|(?:(?:were|are|have\\s+been|had\\s+been)\\s+)?(?:others|${anyWord(figureWords.casualtyStates)})(?![\\p{L}])))`,
  'giu',
);

/** "Several hundred troops", "a few thousand": at least two of them. */
const several = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<bound>${boundSource}{1,3})?(?<plural>(?:several|a\\s+few)\\s+(?<group>dozen|hundred|thousand|million))(?=\\s+\\p{L})`,
  'giu',
);
/** "One in five exports", "nine out of ten members". */
const ratio = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<bound>${boundSource}{1,3})?(?<part>(?<over>${smallSource})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?<under>${smallSource}))(?=\\s+\\p{L})`,
  'giu',
);
/** "Twice the level", "more than double the figure"; "drills announced twice". */
const twice = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<bound>${boundSource}{1,3})?(?<word>twice|thrice|(?:double|triple|treble|quadruple)(?=\\s+(?:the|its|their|his|her|that|what)\\s))(?![\\p{L}-])(?!\\s+(?:an?|per|each|every|daily|weekly|monthly|yearly)(?![\\p{L}]))`,
  'giu',
);

/** What one of these amounts cannot do without: cheaper to look for than the amounts. */
const hints =
  /half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|quarter|fold|dozen|score|hundred|thousand|million|twice|thrice|double|triple|treble|quadruple|\s(?:in|of)\s+(?:every\s+)?(?:\d|three|four|five|six|seven|eight|nine|ten)/i;
const inEvery = /\s(?:in|of)\s+(?:every\s+)?(?:\d|three|four|five|six|seven|eight|nine|ten)/i;

/** Amounts that are words of their own: "threefold", "a third of", "by half", "hundreds of"; outside `taken`. */
export function findWordAmounts(text: string, taken: readonly Span[]): Amount[] {
  const found: Amount[] = [];
  if (!hints.test(text)) return found;
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
  for (const match of inEvery.test(text) ? text.matchAll(ratio) : []) {
    const { over, under, part, bound } = match.groups!;
    const [few, many] = [parseAmount(over!), parseAmount(under!)];
    if (few === null || many === null || few >= many || many < 3 || many > 10) continue;
    const value = Number((few / many).toFixed(2));
    add(match, part!, { kind: 'share', value, unit: 'share', bound: readBound(bound) });
  }
  for (const match of text.matchAll(twice)) {
    const { word, bound } = match.groups!;
    const value = figureWords.multipliers[word!.toLowerCase()]!;
    add(match, word!, { kind: 'times', value, unit: 'times', bound: readBound(bound) });
  }
  for (const match of text.matchAll(several)) {
    const value = figureWords.vaguePlurals[`${match.groups!.group!.toLowerCase()}s`]!;
    add(match, match.groups!.plural!, { kind: 'count', value, unit: '', bound: 'at least' });
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
