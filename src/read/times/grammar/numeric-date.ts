import { isRealDay } from '../calendar/civil-day.ts';
import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';
import { expandYear } from './year-phrase.ts';

/** 2024-06-19, 2024.06.19, 2024-06, 19.06.2024, 19/06/2024, 6/19/2024, 2024-06-19T15:00. */
export const numericDate: TimeElement = {
  name: 'numeric date',
  pattern: wordPattern(
    `(?<year>\\d{4})(?<mark>[-./])(?<month>\\d{1,2})(?:\\k<mark>(?<day>\\d{1,2}))?(?:T(?<clock>\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[-+]\\d{2}:?\\d{2})?)?|(?<a>\\d{1,2})(?<glue>[./-])(?<b>\\d{1,2})\\k<glue>(?<last>\\d{4}|\\d\\d)`,
  ),
  read(match) {
    const { year, mark, month, day, clock, a, glue, b, last } = match.groups!;
    if (year !== undefined) {
      const y = Number(year);
      const m = Number(month);
      if (y < 1000 || y > 2199 || m < 1 || m > 12) return null;
      if (day === undefined) {
        // 2009-10 is a pair of years, 2024-06 a month; 2005.06 is neither.
        if (mark !== '-' || month!.length < 2 || m === (y % 100) + 1) return null;
        return found(match, { kind: 'calendar', year: y, month: m });
      }
      if (!isRealDay({ year: y, month: m, day: Number(day) })) return null;
      return found(match, { kind: 'calendar', year: y, month: m, day: Number(day), ...(clock && { clock }) });
    }
    const y = last!.length === 4 ? Number(last) : expandYear(Number(last));
    // Dots are the day-first habit; with slashes and hyphens the month comes first unless it cannot.
    const dayFirst = glue === '.' || Number(a) > 12;
    if (glue === '.' && last!.length === 2) return null;
    const [d, m] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    if (y < 1000 || y > 2199 || !isRealDay({ year: y, month: m!, day: d! })) return null;
    return found(match, { kind: 'calendar', year: y, month: m, day: d });
  },
};
