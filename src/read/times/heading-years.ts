import type { Sentence } from '../../language/sentence.ts';
import type { Period } from './calendar/period.ts';
import type { TimeExpression } from './time-expression.ts';

const around =
  /^(?:[\s\p{P}#]*|[\s\p{P}#]*(?:in|the year|timeline|chronology|events|key dates|key events)[\s\p{P}]*(?:of|for|in)?[\s\p{P}]*)$/iu;

/**
 * True for a line that is only a date with its year ("2023", "Timeline 2023", "May 2019:"): the year of the dates
 * below it that do not say theirs, up to the next line of its kind or another heading.
 */
export function isYearHeading(text: string, sentence: Sentence, time: TimeExpression): boolean {
  const { meaning } = time;
  if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.beforeChrist) return false;
  const rest = `${text.slice(sentence.start, time.start)} ${text.slice(time.end, sentence.end)}`;
  return around.test(rest);
}

/** A date below such a line, without a year of its own and not counted from anything. */
export function lacksYear({ meaning }: TimeExpression): boolean {
  return (
    meaning.kind === 'calendar' &&
    (meaning.month !== undefined || meaning.season !== undefined || meaning.quarter !== undefined) &&
    [meaning.year, meaning.decade, meaning.century, meaning.toward, meaning.within].every(
      (part) => part === undefined,
    )
  );
}

/** The year to complete dates from, as a reference that starts a year. */
export function yearOf(period: Period): Period {
  return { ...period, unit: 'year' };
}
