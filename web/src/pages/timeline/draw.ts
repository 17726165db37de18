import type { Pen } from '../../parts/pen.ts';
import type { Ink } from '../../parts/use-ink.ts';
import type { Lane } from './lanes.ts';
import type { Frame, Mark } from './place-marks.ts';

const radius = 3.5;

/** The whole timeline with any pen. */
export function drawTimeline(
  pen: Pen,
  input: {
    lanes: readonly Lane[];
    marks: readonly Mark[];
    ticks: readonly { x: number; text: string }[];
    frame: Frame;
    ink: Ink;
    chosen: string | null;
  },
): void {
  const { lanes, marks, ticks, frame, ink, chosen } = input;
  const bottom = frame.top + lanes.length * frame.laneHeight;
  const right = frame.left + frame.width;
  for (const { x, text } of ticks) {
    pen.line(
      [
        [x, frame.top - 4],
        [x, bottom],
      ],
      ink.line,
      1,
    );
    pen.text(text, x, frame.top - 9, ink.soft, x > right - 30 ? 'end' : x < 30 ? 'start' : 'middle');
  }
  lanes.forEach(({ name, events }, index) => {
    const y = frame.top + index * frame.laneHeight;
    pen.line(
      [
        [0, y],
        [right, y],
      ],
      ink.line,
      1,
    );
    const middle = frame.nameHeight > 0 ? y + 12 : y + frame.laneHeight / 2 + 4;
    pen.text(`${shorten(name, 22)}  ${events.length}`, 2, middle, ink.soft, 'start');
  });
  for (const mark of marks)
    drawMark(pen, mark, mark.event.row.id === chosen ? ink.bad : ink.accent, frame, ink);
}

function shorten(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1)}…` : name;
}

function drawMark(
  pen: Pen,
  { event, left, right, x, y, certain }: Mark,
  colour: string,
  frame: Frame,
  ink: Ink,
): void {
  const { open } = event;
  if (open !== null) {
    const way = open === 'before' ? -1 : 1;
    pen.line(
      [
        [x, y],
        [x + way * 11, y],
      ],
      colour,
      1,
    );
  }
  if (right - left > radius * 3) {
    const [start, end] = [Math.max(left, frame.left), Math.min(right, frame.left + frame.width)];
    pen.line(
      [
        [start, y],
        [end, y],
      ],
      colour,
      1,
    );
    if (left >= start)
      pen.line(
        [
          [start, y - 3],
          [start, y + 3],
        ],
        colour,
        1,
      );
    if (right <= end)
      pen.line(
        [
          [end, y - 3],
          [end, y + 3],
        ],
        colour,
        1,
      );
  }
  drawSign(pen, certain, x, y, colour, ink.surface);
}

/** The sign of a certainty: filled, half, crossed or hollow. */
export function drawSign(
  pen: Pen,
  certain: Mark['certain'],
  x: number,
  y: number,
  colour: string,
  paper: string,
): void {
  if (certain === 'denied') {
    const arm = radius * 0.85;
    pen.line(
      [
        [x - arm, y - arm],
        [x + arm, y + arm],
      ],
      colour,
      1.5,
    );
    pen.line(
      [
        [x - arm, y + arm],
        [x + arm, y - arm],
      ],
      colour,
      1.5,
    );
    return;
  }
  pen.circle(x, y, radius, certain === 'fact' ? colour : paper, colour);
  if (certain === 'claim') pen.half(x, y, radius, colour);
}
