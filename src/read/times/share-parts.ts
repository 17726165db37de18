import type { CalendarMeaning, TimeExpression } from './time-expression.ts';

const link =
  /^\s*(?:,?\s*(?:and|or|&|to|through|until|till|[-–—])|,)\s*(?:in\s+|the\s+|on\s+|early\s+|late\s+)?$/i;

/** In lists and ranges the year said once counts for all: "January to May 2024", "April and June 1955". */
export function shareParts(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const shared = [...times];
  // From the back, so that a year reaches the first of several.
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const time = shared[index]!;
    const next = shared[index + 1]!;
    if (!link.test(text.slice(time.end, next.start))) continue;
    const meaning = takeYear(time.meaning, next.meaning, -1);
    if (meaning) shared[index] = { ...time, meaning };
  }
  // "May 14 Juche 114 (2025)": a year right behind a day is that day's.
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const time = shared[index]!;
    const next = shared[index + 1]!;
    if (!/^\s+$/.test(text.slice(time.end, next.start)) || !isBareYear(next.meaning)) continue;
    const meaning = takeYear(time.meaning, next.meaning, 0);
    if (meaning?.day !== undefined) shared[index] = { ...time, meaning };
  }
  for (let index = 1; index < shared.length; index += 1) {
    const time = shared[index]!;
    const previous = shared[index - 1]!;
    if (!link.test(text.slice(previous.end, time.start))) continue;
    const meaning = takeYear(time.meaning, previous.meaning, 1);
    if (meaning) shared[index] = { ...time, meaning };
  }
  return shared;
}

/** `meaning` with the year of its neighbour, the year before or after where the order of months asks for it. */
function takeYear(
  meaning: TimeExpression['meaning'],
  neighbour: TimeExpression['meaning'],
  step: -1 | 0 | 1,
): CalendarMeaning | null {
  if (meaning.kind !== 'calendar' || neighbour.kind !== 'calendar') return null;
  if (!lacksYear(meaning) || (neighbour.year === undefined && neighbour.within === undefined)) return null;
  const mine = positionOf(meaning);
  if (step === 0 && neighbour.year !== undefined) return { ...meaning, year: neighbour.year };
  const theirs = positionOf(neighbour);
  if (mine === null || theirs === null) return null;
  if (neighbour.year === undefined) return { ...meaning, within: neighbour.within };
  const ordered = step < 0 ? mine <= theirs : mine >= theirs;
  // Without a year of its own a later month belongs to the same year, an earlier one to the next.
  return {
    ...meaning,
    year: ordered ? neighbour.year : neighbour.year + step,
    ...(neighbour.beforeChrist && { beforeChrist: true }),
  };
}

function lacksYear({ year, within, toward, weekday, decade, century }: CalendarMeaning): boolean {
  return [year, within, toward, weekday, decade, century].every((part) => part === undefined);
}

function isBareYear(meaning: TimeExpression['meaning']): boolean {
  return meaning.kind === 'calendar' && meaning.year !== undefined && positionOf(meaning) === null;
}

/** Place in the year, in months. */
function positionOf({ month, day, season, quarter, half }: CalendarMeaning): number | null {
  if (month !== undefined) return month + (day ?? 1) / 32;
  if (season !== undefined) return { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  if (quarter !== undefined) return quarter * 3 - 2;
  return half === undefined ? null : half * 6 - 5;
}
