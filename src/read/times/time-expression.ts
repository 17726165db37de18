import type { Span } from '../../vocabulary/span.ts';
import type { TimexType } from '../../vocabulary/when.ts';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** The beginning, middle or end of a time; `before` and `after`: the part of it before or after the anchor. */
export type Part = 'start' | 'mid' | 'end' | 'before' | 'after';

/** Narrows what it stands with: early, mid- or late; a part of the day; a time of day (HH:MM). */
export interface Refinement {
  part?: Part;
  dayPart?: string;
  clock?: string;
}

/**
 * Which of several is meant when the words say so: `last` and `next` count from publication, `before`, `after` and
 * `same` from the date told before, `this` is the current one.
 */
export type Toward = 'last' | 'this' | 'next' | 'before' | 'after' | 'same';

/** Known parts of the calendar. What is missing (the year of "June 19") must come from elsewhere. */
export interface CalendarMeaning extends Refinement {
  kind: 'calendar';
  beforeChrist?: true;
  /** First two digits of its years: 20 for the 21st century. */
  century?: number;
  /** First three digits of its years: 198 for the 1980s; one digit (9) when the century is not said. */
  decade?: number;
  year?: number;
  half?: number;
  quarter?: number;
  /** The quarter told of last, in the year given; the year itself without one. */
  sameQuarter?: true;
  season?: Season;
  month?: number;
  /** The week that holds the day given. */
  wholeWeek?: true;
  day?: number;
  /** 1 Monday to 7 Sunday. */
  weekday?: number;
  /** With month and weekday: the n-th such day of the month. */
  nth?: number;
  toward?: Toward;
  /** What it lies in, when that is not a plain year: last year in "May last year". */
  within?: Meaning;
}

/** So many units before or after an anchor; `by` null: some number of them. */
export interface ShiftMeaning extends Refinement {
  kind: 'shift';
  unit: TimeUnit;
  by: number | null;
  /** Direction, needed when `by` is null or 0. */
  sign: -1 | 0 | 1;
  from: 'publication' | 'context';
  /** Compares with the quarter told of ("a year earlier", "the quarter") where there is one. */
  compares?: true;
  /** "The month", "the year": the one told of, or the present one. */
  definite?: true;
  /** The date told before as it is, whatever its unit: "by then". */
  asTold?: true;
  /** "Seven years ago today": the very day, however long the unit. */
  toTheDay?: true;
}

/** A length of time; `where` says which stretch when the words do. `amount` null: some number of units. */
export interface DurationMeaning {
  kind: 'duration';
  unit: TimeUnit;
  amount: number | null;
  where?:
    | { side: 'past' | 'next'; from: 'publication' | 'context' }
    | { edge: 'first' | 'last'; within: Meaning };
}

/** Something repeated; `value` is its TIMEX3 value. */
export interface SetMeaning {
  kind: 'set';
  value: string;
}

/** A vague now, before or hereafter. */
export interface ReferenceMeaning {
  kind: 'reference';
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export type Meaning = CalendarMeaning | ShiftMeaning | DurationMeaning | SetMeaning | ReferenceMeaning;

/** A time expression with what its words mean, not yet placed on the calendar. */
export interface FoundTime extends Span {
  type: TimexType;
  meaning: Meaning;
}

/** A found time with its place in the trees. */
export interface TimeExpression extends FoundTime {
  /** Index into `Draft.sentences`. */
  sentence: number;
  /** Index of the expression's head word in that sentence. */
  token: number;
}
