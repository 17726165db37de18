import { useEffect, useRef } from 'react';
import { fitCanvas } from '../../parts/fit-canvas.ts';
import { canvasPen } from '../../parts/pens.ts';
import { useInk } from '../../parts/use-ink.ts';
import { type Certain, certainties } from './certain.ts';
import { drawSign } from './draw.ts';

/** What the signs mean, each a switch that shows only its kind. */
export function Legend({ shown, onToggle }: { shown: ReadonlySet<string>; onToggle: (one: string) => void }) {
  return (
    <fieldset className="timeline-legend">
      <legend className="unseen">How sure</legend>
      {certainties.map(([certain, meaning]) => (
        <button
          key={certain}
          type="button"
          aria-pressed={shown.has(certain)}
          onClick={() => onToggle(certain)}
        >
          <Sign certain={certain} /> {meaning}
        </button>
      ))}
      <span className="soft small">
        A line spans the days between which it was; one without an end: only its other end is known.
      </span>
    </fieldset>
  );
}

/** A sign as the lanes draw it. */
function Sign({ certain }: { certain: Certain }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  useEffect(() => {
    if (canvas.current === null) return;
    drawSign(
      canvasPen(fitCanvas(canvas.current, 12, 12, ink.surface)),
      certain,
      6,
      6,
      ink.accent,
      ink.surface,
    );
  }, [certain, ink]);
  return <canvas ref={canvas} className="timeline-sign" />;
}
