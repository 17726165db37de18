import type { When } from '../../../vocabulary/when.ts';
import type { DayNumber } from './civil-day.ts';
import type { Period } from './period.ts';

/** What a time without all its parts is completed from. */
export interface ResolveContext {
  /** The day the report appeared, when known. */
  publication: DayNumber | null;
  /** The date told before this one. */
  reference: Period | null;
  /** The last day told, which "the same day" and "in the evening" mean. */
  day: Period | null;
  /** True when the date told before is of the same sentence. */
  beside: boolean;
  /** True when it was told shortly before, in the same paragraph. */
  goesOn: boolean;
  /** The quarter told of last, which comparisons in business news are with. */
  quarter: Period | null;
  /** Where the tense around it points. */
  direction: 'past' | 'future' | null;
  /** A history rather than news: missing years come from the date told before, not from publication. */
  narrative: boolean;
}

/** A time on the calendar as far as it is known. `period` is null when nothing is. */
export interface Resolved {
  value: string;
  earliest: DayNumber | null;
  latest: DayNumber | null;
  basis: When['basis'];
  /** The period it is, for times told after it to count from. */
  period: Period | null;
}

export function resolvedAs(period: Period, basis: When['basis'], value = period.value): Resolved {
  return { value, earliest: period.earliest, latest: period.latest, basis, period };
}

export function unresolved(value: string): Resolved {
  return { value, earliest: null, latest: null, basis: 'unknown', period: null };
}
