import { businessYear, quarterOfYear } from './business-year.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { dayFirst } from './day-first.ts';
import { dayOfMonth } from './day-of-month.ts';
import { bareDayPart, dayPart } from './day-part.ts';
import { decade } from './decade.ts';
import { definiteUnit } from './definite-unit.ts';
import { deicticDay } from './deictic-day.ts';
import { duration } from './duration.ts';
import { holiday } from './holiday.ts';
import { monthFirst } from './month-first.ts';
import { numericDate } from './numeric-date.ts';
import { partOf, periodEnd } from './part-of.ts';
import { quarter } from './quarter.ts';
import { reference } from './reference.ts';
import { relativeUnit } from './relative-unit.ts';
import { season } from './season.ts';
import { set } from './set.ts';
import { shifted } from './shifted.ts';
import { thenTime } from './then.ts';
import type { TimeElement } from './time-element.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { window } from './window.ts';
import { year } from './year.ts';

/** The grammar of times. The longest match wins; of equal ones, the first in this list. */
export const elements: readonly TimeElement[] = [
  numericDate,
  dayFirst,
  monthFirst,
  weekday,
  deicticDay,
  clock,
  dayPart,
  bareDayPart,
  dayOfMonth,
  relativeUnit,
  shifted,
  window,
  partOf,
  periodEnd,
  weekOf,
  quarter,
  season,
  decade,
  century,
  year,
  holiday,
  set,
  duration,
  reference,
  thenTime,
  businessYear,
  quarterOfYear,
  definiteUnit,
];
