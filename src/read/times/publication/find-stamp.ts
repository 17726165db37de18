import type { Block } from '../../../vocabulary/document.ts';
import { findTimes } from '../find-times.ts';
import type { CalendarMeaning, FoundTime, TimeExpression } from '../time-expression.ts';

/** A date the report puts on itself. `exact`: the day it appeared; otherwise a day shortly before. */
export interface Stamp {
  start: number;
  end: number;
  meaning: CalendarMeaning;
  exact: boolean;
  /** Days from it to the report: 1 for "yesterday, 3 May". */
  later: number;
}

const headWords =
  /\b(?:published|posted|updated|modified|released|issued|date|dated|on|at|by|last|first|created)\b|[\s:|,.()•·–—-]/gi;
const datelineBefore = /^[\p{Lu}][\p{L}.'’]*(?:[\s,./-]+[\p{L}.'’]+){0,5}\s*[,/(–—-]?\s*\(?$/u;
const datelineAfter =
  /^[\s,]*(?:\d{4})?\s*\)?\s*(?:\([^)\n]{2,40}\)|\/[^/\n]{2,30}\/|[\p{Lu}][\p{L}-]{2,12})?\s*(?:--|[-–—_:])\s?/u;

/**
 * The date of a line that is nothing but a date, of a dateline ("MINSK, Oct. 28 (BelTA) –"), of "yesterday, 3 May", or
 * of "as of"; the first of these that there is, in this order. `expressions` are those of the report's text.
 */
export function findStamp(
  text: string,
  blocks: readonly Block[],
  expressions: readonly TimeExpression[],
): Stamp | null {
  return (
    findDateLine(text, blocks) ??
    findDateline(text, blocks) ??
    findToday(text, expressions) ??
    findAsOf(text, expressions)
  );
}

function findDateLine(text: string, blocks: readonly Block[]): Stamp | null {
  for (const [index, block] of blocks.entries()) {
    // A date alone further down heads a part of the text, not the text.
    const atEdge = index < 6 || block.kind === 'dateline' || block.kind === 'byline';
    const line = text.slice(block.start, block.end);
    if (!atEdge || line.length > 120) continue;
    const times = findTimes(line).filter(isDay);
    const last = times.at(-1);
    if (last === undefined) continue;
    const rest = times.reduceRight((left, time) => left.slice(0, time.start) + left.slice(time.end), line);
    const bare = rest.replace(/\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?/gi, '').replace(headWords, '').length <= 4;
    if (bare || block.kind === 'dateline') return toStamp(times[0]!, block.start, true);
  }
  return null;
}

function findDateline(text: string, blocks: readonly Block[]): Stamp | null {
  const opening = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'dateline').slice(0, 3);
  for (const block of opening) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 160));
    const times = findTimes(line);
    const time = times.find(isDay);
    if (!time || !datelineBefore.test(line.slice(0, time.start))) continue;
    const whole = withYear(line, time, times);
    if (datelineAfter.test(line.slice(whole.end))) return toStamp(whole, block.start, true);
  }
  return null;
}

/** "May 14 Juche 114 (2025)": the day with the years right behind it, said twice or once. */
function withYear(line: string, day: FoundTime, times: readonly FoundTime[]): FoundTime {
  let whole = day;
  for (const next of times) {
    if (next.start < whole.end || !/^[\s,]*\(?$/.test(line.slice(whole.end, next.start))) continue;
    const { meaning } = next;
    if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.month !== undefined) break;
    whole = {
      ...whole,
      end: next.end + (line.slice(whole.end, next.start).includes('(') && line[next.end] === ')' ? 1 : 0),
      meaning: { year: meaning.year, ...(whole.meaning as CalendarMeaning) },
    };
  }
  return whole;
}

/** "Yesterday, 1 August, …", "today (3 May)": a day that is also told as counted from the report's own. */
function findToday(text: string, expressions: readonly TimeExpression[]): Stamp | null {
  for (const [index, { meaning, end }] of expressions.entries()) {
    if (meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.from !== 'publication') continue;
    const next = expressions[index + 1];
    if (meaning.by === null || next === undefined || !isDay(next)) continue;
    if (/^(?:,\s*|\s*\()$/.test(text.slice(end, next.start)))
      return { ...toStamp(next, 0, true), later: -meaning.by };
  }
  return null;
}

function findAsOf(text: string, expressions: readonly TimeExpression[]): Stamp | null {
  const asOf = expressions.filter(
    (time) => isDay(time) && /\bas\s+of\s+$/i.test(text.slice(Math.max(0, time.start - 12), time.start)),
  );
  const time = asOf.at(-1);
  return time === undefined ? null : toStamp(time, 0, false);
}

function isDay(time: FoundTime): boolean {
  return (
    time.meaning.kind === 'calendar' && time.meaning.month !== undefined && time.meaning.day !== undefined
  );
}

function toStamp(time: FoundTime, offset: number, exact: boolean): Stamp {
  return {
    start: time.start + offset,
    end: time.end + offset,
    meaning: time.meaning as CalendarMeaning,
    exact,
    later: 0,
  };
}
