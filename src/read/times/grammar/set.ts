import { formatPeriod } from '../calendar/format-period.ts';
import { amountSource, parseAmount } from '../number-words.ts';
import {
  monthSource,
  readMonth,
  readSeason,
  readUnit,
  readWeekday,
  seasonSource,
  unitSource,
  weekdaySource,
} from '../time-names.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, invertWords, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const adverbs = invertWords(timeWords.sets);

/** Every month; each Tuesday; every two years; daily; annually; twice a week; three times per year; on weekdays. */
export const set: TimeElement = {
  name: 'set',
  pattern: wordPattern(
    `(?:every|each)\\s+(?:other\\s+|single\\s+)?(?:(?<amount>${amountSource})\\s+)?(?:(?<unit>${unitSource})|(?<weekday>${weekdaySource})|(?<month>${monthSource})|(?<season>${seasonSource}))|(?<adverb>${anyWord([...adverbs.keys()])})|(?:once|twice|thrice|(?:${amountSource})\\s+times)\\s+(?:an?|every|each|per)\\s+(?<rate>${unitSource})|per\\s+(?<per>${unitSource})`,
  ),
  read(match, scan) {
    const { amount, unit, weekday, month, season, adverb, rate, per } = match.groups!;
    if (adverb !== undefined) {
      const next = scan.wordAfter(match.index + match[0].length);
      // "The Daily News", "daily life": part of a name or no repetition.
      if (/^\p{Lu}/u.test(match[0]) && match.index > 0) return null;
      // "Quarterly dividend": a kind of thing, not how often it happened.
      if (/^quarter/i.test(match[0]) && scan.tokenAt(match.index)?.xpos === 'JJ') return null;
      // "The party daily Rodong": a paper.
      const behind = scan.text.slice(match.index + match[0].length);
      if (/^\s\p{Lu}\p{Ll}/u.test(behind) && scan.tokenAt(match.index)?.xpos !== 'RB') return null;
      return next === 'life'
        ? null
        : found(match, { kind: 'set', value: adverbs.get(adverb.toLowerCase())! });
    }
    if (unit !== undefined) {
      const number = amount === undefined ? (/other\s/i.test(match[0]) ? 2 : 1) : parseAmount(amount);
      return found(match, { kind: 'set', value: formatPeriod(number, readUnit(unit)!) });
    }
    if (weekday !== undefined) {
      const day = readWeekday(weekday);
      return day === null ? null : found(match, { kind: 'set', value: `XXXX-WXX-${day}` });
    }
    if (month !== undefined) {
      const number = readMonth(month);
      return number === null
        ? null
        : found(match, { kind: 'set', value: `XXXX-${String(number).padStart(2, '0')}` });
    }
    if (season !== undefined) return found(match, { kind: 'set', value: `XXXX-${readSeason(season)}` });
    if (rate !== undefined) return found(match, { kind: 'set', value: formatPeriod(1, readUnit(rate)!) });
    if (/^(?:second|minute|hour)/i.test(per!)) return null;
    return found(match, { kind: 'set', value: formatPeriod(1, readUnit(per!)!) });
  },
};
