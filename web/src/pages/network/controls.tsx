import { useEffect, useState } from 'react';
import { useViewState } from '../../view/view-state.ts';
import type { TieBy } from './shown-network.ts';

/** Milliseconds each year is shown while playing. */
const pace = 900;

/** What ties, which year, and a way through the years. */
export function Controls(props: { by: TieBy; year: number | null; years: { first: number; last: number } }) {
  const { by, year, years } = props;
  const [view, change] = useViewState();
  const [isPlaying, play] = useState(false);
  const shown = year ?? years.last;
  useEffect(() => {
    if (!isPlaying) return;
    if (shown >= years.last && year !== null) return play(false);
    const next = year === null ? years.first : shown + 1;
    const timer = setTimeout(() => change({ year: String(next) }, true), pace);
    return () => clearTimeout(timer);
  }, [isPlaying, year, shown, years.first, years.last, change]);
  const go = (to: number) => change({ year: String(Math.max(1400, Math.min(2099, to))) }, true);
  const withCurated = view.get('with') !== 'none';
  return (
    <div className="controls">
      <label>
        Tied by
        <select value={by} onChange={(event) => change({ by: event.target.value, at: null })}>
          <option value="alliance">agreements of alliance</option>
          <option value="contact">contact</option>
          <option value="hostility">hostility</option>
        </select>
      </label>
      <label>
        Year
        <input
          className="network-year"
          type="number"
          min={1400}
          max={2099}
          value={year ?? ''}
          placeholder="all"
          onChange={(event) => {
            const typed = event.target.value;
            if (typed === '' && by !== 'alliance') change({ year: null }, true);
            else if (/^(1[4-9]|20)\d\d$/.test(typed)) go(Number(typed));
          }}
        />
      </label>
      <button type="button" onClick={() => go(shown - 1)}>
        Year before
      </button>
      <button type="button" onClick={() => go(shown + 1)}>
        Year after
      </button>
      <button type="button" aria-pressed={isPlaying} onClick={() => play(!isPlaying)}>
        {isPlaying ? 'Stop' : 'Play'}
      </button>
      {by !== 'alliance' && (
        <button type="button" aria-pressed={year === null} onClick={() => change({ year: null }, true)}>
          All years
        </button>
      )}
      {by === 'alliance' && (
        <button
          type="button"
          aria-pressed={withCurated}
          onClick={() => change({ with: withCurated ? 'none' : null }, true)}
        >
          With curated treaties
        </button>
      )}
    </div>
  );
}
