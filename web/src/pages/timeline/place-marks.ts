import { scaleUtc } from 'd3-scale';
import type { Certain } from './certain.ts';
import type { Dated, Lane } from './lanes.ts';
import { dayLength, dayOf, type Span } from './span.ts';

/** One event in one lane on the drawing, in pixels. */
export interface Mark {
  event: Dated;
  lane: number;
  /** The days between which it was. */
  left: number;
  right: number;
  /** Where its sign stands. */
  x: number;
  y: number;
  certain: Certain;
}

export interface Frame {
  /** Left of it stand the lanes' names. */
  left: number;
  width: number;
  /** Above it stands the scale. */
  top: number;
  laneHeight: number;
  /** Room for a lane's name above its marks, where there is none on the left. */
  nameHeight: number;
}

/** Rows of marks within a lane; more marks at one place lie over each other. */
const rows = 3;
const size = 9;

/** Marks of the events within the span; of those that would stand at the very same place with the same sign, one. */
export function placeMarks(lanes: readonly Lane[], span: Span, frame: Frame): Mark[] {
  const perPixel = (span.to - span.from) / frame.width;
  const at = (moment: number) => frame.left + (moment - span.from) / perPixel;
  const rowHeight = (frame.laneHeight - frame.nameHeight - 6) / rows;
  return lanes.flatMap(({ events }, lane) => {
    const ends = new Array<number>(rows).fill(-Infinity);
    const taken = new Set<string>();
    const marks: Mark[] = [];
    for (const event of events) {
      if (event.end <= span.from || event.start >= span.to) continue;
      const [left, right] = [at(event.start), at(event.end)];
      const isLong = right - left > size * 1.5;
      const middle = (Math.max(left, frame.left) + Math.min(right, frame.left + frame.width)) / 2;
      const [first, last] = isLong ? [left, right] : [middle - size / 2, middle + size / 2];
      const free = ends.findIndex((end) => end <= first);
      const row = free === -1 ? indexOfLeast(ends) : free;
      ends[row] = Math.max(ends[row]!, last);
      const place = `${row} ${Math.round(middle)} ${isLong ? Math.round(left) : ''} ${event.certain}`;
      if (taken.has(place)) continue;
      taken.add(place);
      const y = frame.top + lane * frame.laneHeight + frame.nameHeight + 3 + (row + 0.5) * rowHeight;
      marks.push({ event, lane, left, right, x: middle, y, certain: event.certain });
    }
    return marks;
  });
}

function indexOfLeast(numbers: readonly number[]): number {
  return numbers.indexOf(Math.min(...numbers));
}

/** Where the scale has lines, each with its date as far as it says something. */
export function ticksOf(span: Span, frame: Frame): { x: number; text: string }[] {
  const scale = scaleUtc()
    .domain([span.from, span.to])
    .range([frame.left, frame.left + frame.width]);
  const days = (span.to - span.from) / dayLength;
  const length = days > 365 * 4 ? 4 : days > 120 ? 7 : 10;
  const found = scale.ticks(Math.max(2, Math.floor(frame.width / 90)));
  const seen = new Set<string>();
  let last = -Infinity;
  return found.flatMap((tick) => {
    const text = dayOf(tick.getTime()).slice(0, length);
    const x = scale(tick);
    // The first and the last stand beside their lines, so they need more room.
    if (seen.has(text) || x - last < text.length * 10) return [];
    seen.add(text);
    last = x;
    return [{ x, text }];
  });
}
