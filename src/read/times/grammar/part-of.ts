import type { Meaning, Part } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, invertWords } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const parts = invertWords(timeWords.partWords) as Map<string, Part>;

/** Early November; mid-September; late last year; the end of 2024; later that month; the beginning of the week. */
export const partOf: TimeElement = {
  name: 'part of a time',
  pattern: new RegExp(`(?<the>the\\s+)?(?<word>${anyWord([...parts.keys()])})(?:[-\\s]+(?:on\\s+)?)`, 'iuy'),
  read(match, scan) {
    const word = match.groups!.word!.toLowerCase().replace(/\s+/g, ' ');
    const inner = scan.at(match.index + match[0].length, true);
    if (!inner || (inner.meaning.kind !== 'calendar' && inner.meaning.kind !== 'shift')) return null;
    if (inner.meaning.part !== undefined) return null;
    // "The late 1980s", but "‖the‖ late May talks".
    if (match.groups!.the !== undefined && !takesArticle(inner.meaning)) return null;
    return found(match, { ...inner.meaning, part: parts.get(word)! }, inner.end);
  },
};

function takesArticle(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && (meaning.decade ?? meaning.century ?? meaning.season) !== undefined;
}

/** Year-end, the 2024 year-end, month's end. */
export const periodEnd: TimeElement = {
  name: 'end of a period',
  pattern: /(?:the\s+)?(?:(?<year>\d{4})\s+)?(?<unit>year|month|week)(?:['’]s)?[-\s]end(?![\p{L}\p{N}])/iuy,
  read(match, scan) {
    const { year, unit } = match.groups!;
    const after = /^\s+(\d{4})(?!\d)/.exec(scan.text.slice(match.index + match[0].length));
    const number = year ?? after?.[1];
    if (number !== undefined && unit!.toLowerCase() === 'year') {
      return found(
        match,
        { kind: 'calendar', year: Number(number), month: 12 },
        match.index + match[0].length + (year === undefined ? after![0].length : 0),
      );
    }
    if (/^weekend/i.test(match[0])) return null;
    return found(match, {
      kind: 'shift',
      unit: unit!.toLowerCase() as 'year',
      by: 0,
      sign: 0,
      from: 'context',
      part: 'end',
    });
  },
};
