import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { fitCanvas } from '../../parts/fit-canvas.ts';
import { canvasPen, svgPen } from '../../parts/pens.ts';
import { save, savePng } from '../../parts/save-chart.ts';
import { useInk } from '../../parts/use-ink.ts';
import { useWidth } from '../../parts/use-width.ts';
import { withAsOf } from '../../view/app-link.tsx';
import { useAsOf } from '../../view/view-state.ts';
import { drawTimeline } from './draw.ts';
import type { Dated, Lane } from './lanes.ts';
import { type Frame, type Mark, placeMarks, ticksOf } from './place-marks.ts';
import { move, type Span, zoom } from './span.ts';

/** The lanes drawn on a canvas, with keys, wheel and drag to move through time. */
export function LaneChart(props: {
  lanes: readonly Lane[];
  span: Span;
  whole: Span;
  onSpan: (span: Span) => void;
  chosen: Dated | null;
  onChoose: (event: Dated | null) => void;
}) {
  const { lanes, span, whole, onSpan, chosen, onChoose } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ x: number; span: Span; moved: boolean } | null>(null);
  const [isHeld, hold] = useState(false);
  const ink = useInk();
  const [, go] = useLocation();
  const asOf = useAsOf();
  const frame = useMemo((): Frame => {
    const left = width > 700 ? 170 : 0;
    return {
      left,
      width: Math.max(1, width - left - 8),
      top: 28,
      laneHeight: left > 0 ? 34 : 46,
      nameHeight: left > 0 ? 0 : 14,
    };
  }, [width]);
  const height = frame.top + lanes.length * frame.laneHeight + 1;
  const marks = useMemo(() => placeMarks(lanes, span, frame), [lanes, span, frame]);
  const input = { lanes, marks, ticks: ticksOf(span, frame), frame, ink, chosen: chosen?.row.id ?? null };

  useEffect(() => {
    if (canvas.current === null || width === 0) return;
    drawTimeline(canvasPen(fitCanvas(canvas.current, width, height, ink.surface)), input);
  });

  // React listens to wheels passively, which cannot keep the page from scrolling.
  useEffect(() => {
    const own = canvas.current;
    const turn = (event: WheelEvent) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isSideways && !event.ctrlKey && document.activeElement !== box.current) return;
      event.preventDefault();
      if (isSideways) onSpan(move(span, event.deltaX / frame.width, whole));
      else {
        const share = Math.min(1, Math.max(0, (event.offsetX - frame.left) / frame.width));
        onSpan(zoom(span, 1.0015 ** event.deltaY, span.from + share * (span.to - span.from), whole));
      }
    };
    own?.addEventListener('wheel', turn, { passive: false });
    return () => own?.removeEventListener('wheel', turn);
  }, [span, whole, frame, onSpan, box]);

  const open = (event: Dated | null) => event !== null && go(withAsOf(`/entry/${event.row.id}`, asOf));
  const step = (by: 1 | -1) => {
    const ordered = [...new Set(marks.map(({ event }) => event))].sort((a, b) => a.start - b.start);
    const at = chosen === null ? -1 : ordered.indexOf(chosen);
    const next = at === -1 ? (by === 1 ? 0 : ordered.length - 1) : at + by;
    onChoose(ordered[Math.max(0, Math.min(ordered.length - 1, next))] ?? null);
  };
  const press = (event: KeyboardEvent) => {
    const middle = (span.from + span.to) / 2;
    const act = actionOf(event.key, {
      go: (share) => onSpan(move(span, share, whole)),
      scale: (factor) => onSpan(zoom(span, factor, middle, whole)),
      all: () => onSpan(whole),
      step,
      open: () => open(chosen),
    });
    if (event.ctrlKey || event.metaKey || event.altKey || act === null) return;
    event.preventDefault();
    act();
  };
  const nearest = (x: number, y: number) => nearestMark(marks, x, y)?.event ?? null;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks that keys move through, no fieldset of a form */}
      <div
        ref={box}
        className="timeline-chart"
        role="group"
        aria-label="The timeline as lanes. Left and right move, plus and minus zoom, 0 shows all, up and down choose an event, Enter opens it. The table below says the same."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move through time here
        tabIndex={0}
        onKeyDown={press}
      >
        <canvas
          ref={canvas}
          data-held={isHeld}
          onPointerDown={(event) => {
            drag.current = { x: event.clientX, span, moved: false };
            event.currentTarget.setPointerCapture(event.pointerId);
            hold(true);
          }}
          onPointerMove={(event) => {
            const { offsetX, offsetY } = event.nativeEvent;
            if (drag.current === null) return onChoose(nearest(offsetX, offsetY) ?? chosen);
            const by = drag.current.x - event.clientX;
            if (Math.abs(by) > 4) drag.current.moved = true;
            if (drag.current.moved) onSpan(move(drag.current.span, by / frame.width, whole));
          }}
          onPointerUp={(event) => {
            const { offsetX, offsetY } = event.nativeEvent;
            const isClick = drag.current?.moved === false;
            drag.current = null;
            hold(false);
            if (isClick) open(nearest(offsetX, offsetY));
          }}
          onPointerCancel={() => {
            drag.current = null;
            hold(false);
          }}
        />
      </div>
      <p className="timeline-files">
        <button
          type="button"
          onClick={() => {
            const pen = svgPen(width, height, ink.surface);
            drawTimeline(pen, input);
            save(new Blob([pen.file()], { type: 'image/svg+xml' }), 'timeline.svg');
          }}
        >
          SVG
        </button>
        <button type="button" onClick={() => savePng(box.current, 'timeline')}>
          PNG
        </button>
      </p>
    </>
  );
}

interface Ways {
  go: (share: number) => void;
  scale: (factor: number) => void;
  all: () => void;
  step: (by: 1 | -1) => void;
  open: () => void;
}

/** What a key does; null when nothing. */
function actionOf(key: string, ways: Ways): (() => void) | null {
  if (key === 'ArrowLeft') return () => ways.go(-0.2);
  if (key === 'ArrowRight') return () => ways.go(0.2);
  if (key === '+' || key === '=') return () => ways.scale(0.5);
  if (key === '-') return () => ways.scale(2);
  if (key === '0') return ways.all;
  if (key === 'ArrowDown') return () => ways.step(1);
  if (key === 'ArrowUp') return () => ways.step(-1);
  return key === 'Enter' ? ways.open : null;
}

function nearestMark(marks: readonly Mark[], x: number, y: number): Mark | null {
  let best: Mark | null = null;
  let least = 12 * 12;
  for (const mark of marks) {
    const away = x < mark.left ? mark.left - x : x > mark.right ? x - mark.right : 0;
    const across = Math.min(Math.abs(mark.x - x), away + 4);
    const distance = across ** 2 + (2 * (mark.y - y)) ** 2;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}
