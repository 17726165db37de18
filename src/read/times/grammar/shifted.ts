import { amountSource, parseAmount } from '../number-words.ts';
import type { Meaning, TimeUnit } from '../time-expression.ts';
import { readUnit, unitSource } from '../time-names.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const approximation = `(?:(?:${anyWord(timeWords.approximations)})\\s+){0,3}`;

/** Three years ago; two months later; a day earlier; a year and a half ago; decades ago; year-earlier. */
export const shifted: TimeElement = {
  name: 'shifted',
  pattern: wordPattern(
    `${approximation}(?:(?<amount>${amountSource})(?:\\s+(?:more|full|short|long))?[-\\s]+)?(?<unit>${unitSource})(?<half>\\s+and\\s+a\\s+half)?(?:\\s+or\\s+(?:so|more|two))?['’]?s?[-\\s]+(?<side>ago|earlier|before|previously|beforehand|prior|later|after|afterwards?|thereafter|hence|from\\s+now|on|time)`,
  ),
  read(match, scan) {
    const { amount, unit: unitName, half, side } = match.groups!;
    const unit = readUnit(unitName!)!;
    const end = match.index + match[0].length;
    const word = side!.toLowerCase();
    const plural = /s$/i.test(unitName!);
    if (amount === undefined && !plural && !/-(?:ago|earlier)$/i.test(match[0])) return null;
    // "In three days' time".
    const inTime = word === 'time';
    if (inTime && (!/['’]s?\stime$/i.test(match[0]) || scan.wordBefore(match.index) !== 'in')) return null;
    if (!inTime && /['’]/.test(match[0])) return null;
    if (word === 'on' && (amount === undefined || /^\s*[\p{L}\d]/u.test(scan.text.slice(end)))) return null;
    // "Two years before the war" counts from the war.
    const afterThat = /^(?:after|before)$/.test(word)
      ? /^\s+that(?=\s*[,.;:)]|\s+and\b)/.exec(scan.text.slice(end))
      : null;
    if (
      afterThat === null &&
      (word === 'before' || word === 'after' || word === 'prior') &&
      !/^\s*(?:[,.;:)!?]|$)/.test(scan.text.slice(end))
    )
      return null;
    const parsed = amount === undefined ? (plural ? null : 1) : parseAmount(amount);
    const by = parsed === null ? null : parsed + (half === undefined ? 0 : 0.5);
    const sign = /^(?:ago|earlier|before|previously|beforehand|prior)$/.test(word) ? -1 : 1;
    const from =
      word === 'ago' || inTime || word === 'hence' || word === 'from now' ? 'publication' : 'context';
    // "Seven years ago today": to the day.
    const today = word === 'ago' ? /^\s+(?:today|to the day)\b/i.exec(scan.text.slice(end)) : null;
    const compares =
      unit === 'year' && by === 1 && sign < 0 && /^(?:an?|the)?\s*year[-\s](?:ago|earlier)$/i.test(match[0]);
    // "Two decades ago" is known to the year.
    const years =
      by === null ? undefined : ({ decade: 10, century: 100 } as Partial<Record<TimeUnit, number>>)[unit];
    const meaning = {
      kind: 'shift' as const,
      unit: years === undefined ? unit : ('year' as const),
      by: by === null ? null : by * sign * (years ?? 1),
      sign: sign as -1 | 1,
      from,
      ...(today !== null && { toTheDay: true as const }),
      ...(compares && { compares: true as const }),
    } satisfies Meaning;
    // "The year-ago third quarter", "the year-earlier period".
    const period = compares
      ? /^[-\s]+(?:(?:first|second|third|fourth|fiscal)\s+)?(?:quarter|period)\b/i.exec(scan.text.slice(end))
      : null;
    return found(match, meaning, end + ((period ?? today ?? afterThat)?.[0].length ?? 0));
  },
};
