import { amountSource, parseAmount } from '../number-words.ts';
import { readUnit, unitSource } from '../time-names.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { found, type Scan, type TimeElement } from './time-element.ts';

const approximation = `(?:(?:${anyWord(timeWords.approximations)})\\s+){0,3}`;

/** Three days; five-year; more than two weeks; two to three months; half a year; two and a half years; decades. */
export const duration: TimeElement = {
  name: 'duration',
  pattern: wordPattern(
    `${approximation}(?:(?:the\\s+|these\\s+|those\\s+)?(?<low>${amountSource})(?:\\s*(?:-|–|\\bto\\b|\\bor\\b)\\s*(?<high>${amountSource}))?(?:\\s+(?:more|full|straight|consecutive|long|short|whole|additional|trading|working|business))?[-\\s]+)?(?<unit>${unitSource})(?<half>\\s+and\\s+a\\s+half)?(?:[-\\s](?<tail>long|old))?(?:\\s+of\\s+age)?`,
  ),
  read(match, scan) {
    const { low, high, unit: unitName, half, tail } = match.groups!;
    const unit = readUnit(unitName!)!;
    const plural = /s$/i.test(unitName!);
    if (low === undefined && !plural && /^an(?:\s+additional|other)\s/i.test(match[0]))
      return found(match, { kind: 'duration', unit, amount: 1 });
    if (low === undefined) return plural || tail === 'long' ? readBare(match, scan) : null;
    // "A second treaty", "a day" of rest: an ordinal or a rate rather than a length.
    if (unit === 'second' && !plural) return null;
    // Three quarters of something.
    if (
      unit === 'quarter' &&
      (/three-quarters$/i.test(match[0]) || scan.wordAfter(match.index + match[0].length) === 'of')
    )
      return null;
    if (/^an?$/i.test(low) && plural) return null;
    // Ages are not times, and "$2 a year" is a rate.
    if (tail?.toLowerCase() === 'old' || /\sof\s+age$/i.test(match[0])) return null;
    if (/^an?$/i.test(low) && isRate(match, scan)) return null;
    if (/['’]s?$/.test(scan.text.slice(Math.max(0, match.index - 8), match.index)) && low.length < 3)
      return null;
    const first = parseAmount(low);
    // "The 1988 quarter".
    if (!plural && first !== null && first > 1 && /^\d{4}$/.test(low)) return null;
    const vague = first === null || (high !== undefined && parseAmount(high) !== first);
    const amount = vague ? null : first + (half === undefined ? 0 : 0.5);
    if (unit === 'quarter' && !plural && !/\d/.test(low) && /^an?$/i.test(low)) return null;
    return found(match, { kind: 'duration', unit, amount });
  },
};

/** "700 seats a week", "$1.76 a year", "24 hours a day". */
function isRate(match: RegExpExecArray, scan: Scan): boolean {
  if (!/^a/i.test(match[0])) return false;
  const previous = scan.tokenAt(match.index - 2);
  return previous !== undefined && /^(?:NNS|CD|\$)$/.test(previous.xpos);
}

const before = new Set([
  'for',
  'in',
  'over',
  'within',
  'after',
  'of',
  'took',
  'take',
  'takes',
  'lasted',
  'last',
  'spent',
  'through',
  'during',
  'many',
  'and',
  'or',
  'be',
]);

/** Bare "years" and "weeks" are lengths after a preposition or a verb of lasting. */
function readBare(match: RegExpExecArray, scan: Scan) {
  const unit = readUnit(match.groups!.unit!)!;
  if (unit === 'quarter' || unit === 'second' || unit === 'minute') return null;
  // "Days after the strike", "hours before the truce".
  const next = scan.wordAfter(match.index + match[0].length);
  if (/^(?:after|before)$/.test(next) && !/^(?:of|the|first|last)$/.test(scan.wordBefore(match.index)))
    return found(match, { kind: 'duration', unit, amount: null });
  if (match.groups!.tail === 'long' || before.has(scan.wordBefore(match.index))) {
    return found(match, {
      kind: 'duration',
      unit,
      amount: match.groups!.tail === 'long' && !/s\W/.test(match[0]) ? 1 : null,
    });
  }
  return null;
}
