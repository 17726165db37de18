import { readWeekday, weekdaySource } from '../time-names.ts';
import { wordPattern } from '../word-pattern.ts';
import { readToward, relativeWordSource } from './relative-word.ts';
import { found, type TimeElement } from './time-element.ts';

/** Tuesday; last Tuesday; the following Friday; Mondays (every Monday). */
export const weekday: TimeElement = {
  name: 'weekday',
  pattern: wordPattern(
    `(?:(?<toward>${relativeWordSource})\\s+)?(?<name>${weekdaySource})(?<plural>s(?:\\s+and\\s+${weekdaySource}s)?)?`,
  ),
  read(match) {
    const { toward, name, plural } = match.groups!;
    const day = readWeekday(name);
    if (day === null) return null;
    // Bare abbreviations ("Sun", "Sat", "Wed.") are more often something else.
    if (name!.replace('.', '').length < 6) return null;
    if (plural !== undefined) return found(match, { kind: 'set', value: `XXXX-WXX-${day}` });
    return found(match, {
      kind: 'calendar',
      weekday: day,
      ...(toward !== undefined && { toward: readToward(toward) }),
    });
  },
};
