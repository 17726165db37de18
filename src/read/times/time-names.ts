import type { Season, TimeUnit } from './time-expression.ts';
import { timeWords } from './time-words.ts';
import { anyWord, invertWords } from './word-pattern.ts';

const flat = (lists: Record<string, readonly string[]>) => Object.values(lists).flat();

/** Sources of patterns; each matches a name in any case, `readX` says which one it is. */
/** A name written in full, or short with or without its dot; a dot after a full name ends the sentence. */
function dottedSource(lists: Record<string, readonly string[]>): string {
  const full = Object.values(lists).map((names) => names[0]!);
  const short = Object.values(lists).flatMap((names) => names.slice(1));
  return `(?:${anyWord(full)}|${anyWord(short)}(?![\\p{L}])\\.?)`;
}

export const monthSource = dottedSource(timeWords.months);
export const weekdaySource = dottedSource(timeWords.weekdays);
export const seasonSource = anyWord(flat(timeWords.seasons));
export const dayPartSource = anyWord(flat(timeWords.dayParts));
export const unitSource = anyWord(flat(timeWords.units));

const months = invertWords(timeWords.months);
const weekdays = invertWords(timeWords.weekdays);
const seasons = invertWords(timeWords.seasons);
const dayParts = invertWords(timeWords.dayParts);
const units = invertWords(timeWords.units);

const bare = (name: string) => name.toLowerCase().replace(/\.$/, '');
const startsCapital = (name: string) => /^\p{Lu}/u.test(name);

/** Number of a month's name; null when it is none or is not written with a capital ("may", "march"). */
export function readMonth(name: string | undefined): number | null {
  if (name === undefined || !startsCapital(name)) return null;
  const number = months.get(bare(name));
  return number === undefined ? null : Number(number);
}

/** 1–7 of a weekday's name; null when it is none or is not written with a capital ("sat", "sun"). */
export function readWeekday(name: string | undefined): number | null {
  if (name === undefined || !startsCapital(name)) return null;
  const number = weekdays.get(bare(name));
  return number === undefined ? null : Number(number);
}

export function readSeason(name: string): Season | null {
  return (seasons.get(name.toLowerCase()) as Season | undefined) ?? null;
}

export function readDayPart(name: string): string | null {
  return dayParts.get(name.toLowerCase()) ?? null;
}

export function readUnit(name: string): TimeUnit | null {
  const unit = units.get(name.toLowerCase());
  return unit === 'night' ? 'day' : ((unit as TimeUnit | undefined) ?? null);
}
