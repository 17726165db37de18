import type { When } from '../vocabulary/when.ts';
import { IngestError } from './ingest-error.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A publication date as a person or a page gives it: `2024`, `2024-06`, `2024-06-19`, `2024/6/19`, `2024.06.19`, an ISO or RFC 2822 date-time
 * (its own day, not the reader's), `19 June 2024`, `June 19, 2024`.
 * @returns null when the words are no date.
 */
export function parseGivenDate(given: string): When | null {
  const words = given.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(words);
  if (iso !== null) return whenOf(words, iso[1]!, iso[2], iso[3]);
  const parted = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?(?:[T ].*)?$/.exec(words);
  if (parted !== null)
    return whenOf(words, parted[1]!, parted[3]!.padStart(2, '0'), parted[4]!.padStart(2, '0'));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?$/.exec(words);
  if (compact !== null) return whenOf(words, compact[1]!, compact[2], compact[3]);
  const named =
    /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(words) ??
    swapMonth(/(?:^|[\s,])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(words));
  if (named !== null) return whenOf(words, named[3]!, monthNumber(named[2]!), named[1]!.padStart(2, '0'));
  const monthOnly = /^([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(words);
  if (monthOnly !== null) return whenOf(words, monthOnly[2]!, monthNumber(monthOnly[1]!));
  return null;
}

/**
 * The same, for a date that must be right, such as one typed on the command line.
 * @throws IngestError `bad-date` with what was given.
 */
export function requireGivenDate(given: string): When {
  const when = parseGivenDate(given);
  if (when !== null) return when;
  throw new IngestError(
    'bad-date',
    `"${given}" is not a date.`,
    'Write the publication date as 2024-06-19, 2024-06 or 2024.',
  );
}

function swapMonth(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]];
}

function monthNumber(name: string): string | undefined {
  const index = months.findIndex((month) => month.startsWith(name.toLowerCase().replace(/^sept$/, 'sep')));
  return index < 0 ? 'none' : String(index + 1).padStart(2, '0');
}

function whenOf(text: string, year: string, month?: string, day?: string): When | null {
  if (Number(year) < 1) return null;
  if (month === undefined) return interval(text, year, `${year}-01-01`, `${year}-12-31`);
  const last = lastDay(Number(year), Number(month));
  if (last === null) return null;
  const value = `${year}-${month}`;
  if (day === undefined) return interval(text, value, `${value}-01`, `${value}-${last}`);
  if (Number(day) < 1 || Number(day) > last) return null;
  return interval(text, `${value}-${day}`, `${value}-${day}`, `${value}-${day}`);
}

function interval(text: string, value: string, earliest: string, latest: string): When {
  return { text, value, earliest, latest, basis: 'publication' };
}

function lastDay(year: number, month: number): number | null {
  if (!(month >= 1 && month <= 12)) return null;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
