import type { Span } from '../../vocabulary/span.ts';
import { numberSource, parseAmount } from '../times/number-words.ts';
import { timeWords } from '../times/time-words.ts';
import { anyWord, invertWords } from '../times/word-pattern.ts';
import type { Amount, AmountKind } from './amount.ts';
import { figureWords } from './figure-words.ts';
import { findVotes } from './find-votes.ts';
import { boundSource, readBound } from './read-bound.ts';
import { findWordAmounts } from './word-amounts.ts';

const signs = figureWords.currencySigns;
const currencyNames = invertWords(figureWords.currencies);
const ambiguous = new Set(figureWords.ambiguousCurrencies);
const magnitudes = { ...timeWords.magnitudes, ...figureWords.shortMagnitudes };

const signSource = anyWord(Object.keys(signs));
const magnitudeSource = `(?:[\\s-]?(?:${anyWord(Object.keys(timeWords.magnitudes))})s?|\\s?(?:${anyWord(Object.keys(figureWords.shortMagnitudes))})(?![\\p{L}]))`;
/** "54 000": thousands set apart by a space. */
const spacedSource = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?(?!\\d)';
const amountSource = `(?:(?:${spacedSource}|${numberSource})(?:\\s+and\\s+a\\s+half(?=\\s+times)|\\s+dozen|${magnitudeSource})?|(?:a|half\\s+a|(?:a|three)\\s+quarters?(?:\\s+of\\s+an?)?)\\s+(?:dozen|hundred|thousand|million|billion))`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,/+-]|\\p{L}[-–])(?<bound>${boundSource}{1,3})?(?:(?<sign>${signSource})\\s?)?(?<low>${amountSource})(?:(?<half>\\s?(?:${anyWord(figureWords.percent)}))?\\s*(?:-|–|—|to|and)\\s*(?:${signSource})?(?<high>${amountSource}))?` +
    `(?:\\s?(?<percent>${anyWord(figureWords.percent)})(?![\\p{L}])|[-\\s]?(?<fold>fold)(?![\\p{L}])|\\s+(?<times>times)(?![\\p{L}])|(?:\\s+|-)(?<currency>${anyWord([...currencyNames.keys()])})s?(?![\\p{L}])|[-\\s]?(?<extent>${anyWord(Object.keys(figureWords.extents))})s?(?![\\p{L}])|(?![\\p{L}\\p{N}+/])|(?=-\\p{L}))`,
  'giu',
);
const speaksOfVotes = new RegExp(`(?<![\\p{L}])(?:${anyWord(figureWords.voteForms)})(?![\\p{L}])`, 'iu');
/** Digits or words for numbers: without them the long pattern need not be tried. */
const numbers = new RegExp(
  `\\d|(?<![\\p{L}])(?:${anyWord([...Object.keys(timeWords.cardinals).filter((word) => word.length > 2), ...Object.keys(timeWords.magnitudes), 'dozen'])})`,
  'iu',
);
/** Amounts in `text` that lie outside `taken` (times and names), in order. */
export function findAmounts(text: string, taken: readonly Span[]): Amount[] {
  const voted = /\d/.test(text) && speaksOfVotes.test(text) ? findVotes(text, taken) : [];
  const found = [...voted, ...findWordAmounts(text, [...taken, ...voted])];
  // Matches of one pattern do not overlap; times, names and words in -fold can.
  const blocked: Span[] = [...taken, ...found];
  if (!numbers.test(text)) return found.sort((a, b) => a.start - b.start);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const amount = readAmount(match, text);
    // What was read as no range leaves its second number to be read.
    if (amount !== null && amount.end > amount.number)
      pattern.lastIndex = Math.max(amount.end, match.index + 1);
    if (amount === null) continue;
    const inside = { start: amount.number, end: amount.end };
    if (blocked.some((span) => span.start < inside.end && inside.start < span.end)) {
      // "In 2020 to $8 billion": the second number of what is no range is still to be read.
      if (match.groups!.high !== undefined)
        pattern.lastIndex = match.index + match[0].indexOf(match.groups!.low!) + match.groups!.low!.length;
      continue;
    }
    found.push(amount);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readAmount(match: RegExpExecArray, text: string): Amount | null {
  const { bound, sign, low, high, half, percent, fold, times, currency, extent } = match.groups!;
  const value = readNumber(low!);
  if (value === null) return null;
  const lead = match[0].length - match[0].slice(bound?.length ?? 0).trimStart().length;
  const number = match.index + lead;
  let end = match.index + match[0].length;
  let upTo = high === undefined ? null : readNumber(high);
  const joined =
    high === undefined
      ? ''
      : match[0].slice(match[0].indexOf(low!) + low!.length, match[0].lastIndexOf(high));
  // "Two and five" is a list, unless "between" makes it a range; "from two to five" is a change, "by 60% to 40%" a vote; what opens with "from" is a range.
  const left = text.slice(Math.max(0, number - 12), number);
  const open = match.index === 5 && /^from\s$/i.test(text.slice(0, 5));
  const apart = /and/i.test(joined)
    ? !/between\s+$/i.test(left)
    : (/\bfrom\s+$/i.test(left) && !open) || (half !== undefined && /\bby\s+$/i.test(left));
  // "5% and 7%" are two; so are "12% to 40,000 jobs".
  const unlike = half !== undefined && percent === undefined;
  if (upTo !== null && (apart || unlike)) {
    end = number + match[0].slice(lead).indexOf(low!) + low!.length + (half?.length ?? 0);
    upTo = null;
  }
  const scale = upTo !== null && upTo > value * 100 ? scaleOf(high!) : 1;
  const kind: AmountKind =
    (percent ?? (upTo === null ? half : undefined)) !== undefined
      ? 'percent'
      : (fold ?? times) !== undefined
        ? 'times'
        : (sign ?? currency) !== undefined
          ? 'money'
          : extent !== undefined
            ? 'extent'
            : 'count';
  if (sign === undefined && currency !== undefined && value < 1000 && ambiguous.has(currency.toLowerCase()))
    return null;
  const unit =
    kind === 'percent'
      ? 'percent'
      : kind === 'times'
        ? 'times'
        : sign !== undefined
          ? signs[sign.toUpperCase()]!
          : currency !== undefined
            ? currencyNames.get(currency.toLowerCase())!
            : extent !== undefined
              ? figureWords.extents[extent.toLowerCase()]!
              : '';
  const tail = /^\s+or\s+(?:so|more|less)\b/.exec(text.slice(end))?.[0] ?? '';
  return {
    start: match.index,
    end,
    kind,
    value: value * scale,
    upTo,
    unit,
    bound: readBound(bound, tail),
    number,
    spelled: /^\p{L}/u.test(low!),
  };
}

/** "3 to 5 million": the magnitude said once is both's. */
function scaleOf(high: string): number {
  const word = /([\p{L}]+)$/u.exec(high)?.[1]?.toLowerCase() ?? '';
  return magnitudes[word] ?? 1;
}

function readNumber(written: string): number | null {
  const text = written.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const short = /^([\d.,]+)\s?([a-z]{1,3})$/i.exec(text.trim());
  const factor = short === null ? undefined : figureWords.shortMagnitudes[short[2]!.toLowerCase()];
  if (short !== null && factor !== undefined) {
    const base = parseAmount(short[1]!);
    return base === null ? null : round(base * factor);
  }
  const quarters = /^(a|three)\s+quarters?(?:\s+of\s+an?)?\s+(.+)$/i.exec(text.trim());
  if (quarters !== null) {
    const whole = parseAmount(quarters[2]!);
    return whole === null ? null : (whole * (/^a$/i.test(quarters[1]!) ? 1 : 3)) / 4;
  }
  const value = parseAmount(
    text.trim().replace(/\b(hundred|thousand|million|billion|trillion|dozen)s\b/gi, '$1'),
  );
  return value === null ? null : round(value);
}

/** 30.8 million is 30,800,000 and not 30,800,000.000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
