import type { Block } from '../../../vocabulary/document.ts';
import { findTimes } from '../find-times.ts';
import type { CalendarMeaning, FoundTime, TimeExpression } from '../time-expression.ts';

/** A date the report puts on itself. `exact`: the day it appeared; otherwise a day shortly before. */
export interface Stamp {
  start: number;
  end: number;
  meaning: CalendarMeaning;
  exact: boolean;
}

const headWords =
  /\b(?:published|posted|updated|modified|released|issued|date|dated|on|at|by|last|first|created)\b|[\s:|,.()•·–—-]/gi;
const datelineBefore = /^[\p{Lu}][\p{L}.'’]*(?:[\s,./-]+[\p{L}.'’]+){0,5}\s*[,/(–—-]?\s*\(?$/u;
const datelineAfter =
  /^[\s,]*(?:\d{4})?\s*\)?\s*(?:\([^)\n]{2,40}\)|\/[^/\n]{2,30}\/|[\p{Lu}][\p{L}-]{2,12})?\s*(?:--|[-–—_:])\s?/u;

/**
 * The date of a dateline ("MINSK, Oct. 28 (BelTA) –"), of a line that is nothing but a date, or of "as of"; the first
 * of these that there is, in this order. `expressions` are those of the report's text.
 */
export function findStamp(
  text: string,
  blocks: readonly Block[],
  expressions: readonly TimeExpression[],
): Stamp | null {
  return findDateLine(text, blocks) ?? findDateline(text, blocks) ?? findAsOf(text, expressions);
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
    const time = findTimes(line).find(isDay);
    if (time && datelineBefore.test(line.slice(0, time.start)) && datelineAfter.test(line.slice(time.end))) {
      return toStamp(time, block.start, true);
    }
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
  };
}
