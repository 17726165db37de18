import './quarter-chart.css';
import { scaleBand, scaleLinear } from 'd3-scale';
import { useEffect } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import { type QuarterSlot, quarterRange } from './quarter-range.ts';
import { useWidth } from './use-width.ts';

export type Tone = '1' | '2' | '3' | '4' | '5' | 'bad' | 'soft';

/** Numbers by quarter, stacked upon each other; those below nought hang down. */
export interface QuarterSeries {
  name: string;
  tone: Tone;
  values: ReadonlyMap<string, number>;
}

/** One drawing above another, over the same quarters. */
export interface QuarterPanel {
  name: string;
  height: number;
  series: readonly QuarterSeries[];
}

const [left, right, gap, axis] = [44, 10, 30, 22];
const leastWidth = 320;
const leastBar = 6;

/** Bars by quarter in one or more panels, with what turned when. */
export function QuarterChart(props: {
  title: string;
  panels: readonly QuarterPanel[];
  turns?: readonly { quarter: string; text: string }[];
  note?: string;
  /** The panels show the same measure: one length means one number in all of them. */
  sameScale?: boolean;
}) {
  const { title, panels, turns = [], note, sameScale = false } = props;
  const series = panels.flatMap((panel) => panel.series);
  const slots = quarterRange(series.flatMap(({ values }) => [...values.keys()]));
  const quarters = slots.map(({ quarter }) => quarter);
  const gaps = slots.filter((slot) => slot.gap);
  const [place, given] = useWidth<HTMLDivElement>();
  const width = Math.max(leastWidth, left + right + quarters.length * leastBar, given);
  const x = scaleBand(quarters, [left, width - right]).padding(0.15);
  const height = panels.reduce((sum, panel) => sum + panel.height + gap, axis);
  // Where not all has room, the latest is in view.
  useEffect(() => {
    const frame = place.current?.parentElement;
    if (frame != null) frame.scrollLeft = width;
  }, [place, width]);
  const ends = panels.map((panel) => endsOf(panel.series, quarters));
  let top = gap;
  if (quarters.length === 0) return <p className="soft">Nothing is dated to a quarter.</p>;
  return (
    <ChartFrame
      title={title}
      note={
        <>
          {(new Set(series.map(({ tone }) => tone)).size > 1 ? series : []).map(({ name, tone }) => (
            <span key={name} className="quarter-legend">
              <svg width="12" height="12" aria-hidden="true">
                <rect x="1" y="1" width="10" height="10" className="quarter-bar" data-tone={tone} />
              </svg>
              {name}
            </span>
          ))}
          {note}
          {gaps.length > 0 && <span className="quarter-legend">… years of which nothing is told</span>}
        </>
      }
      table={{
        columns: ['Quarter', ...series.map(({ name }) => name)],
        rows: quarters
          .filter((quarter) => series.some(({ values }) => values.has(quarter)))
          .map((quarter) => [quarter, ...series.map(({ values }) => values.get(quarter) ?? 0)]),
      }}
    >
      <div ref={place} className="quarter-chart">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
          {panels.map((panel, index) => {
            const from = top;
            top += panel.height + gap;
            return (
              <Panel
                key={panel.name}
                panel={panel}
                ends={sameScale ? ends.flat() : ends[index]!}
                quarters={quarters}
                x={x}
                top={from}
                width={width}
              />
            );
          })}
          {turns.map(({ quarter, text }) => (
            <g key={quarter} transform={`translate(${(x(quarter) ?? 0) - x.step() * 0.08},0)`}>
              <line y1={gap - 6} y2={height - axis} className="quarter-turn" />
              <text
                y={11}
                textAnchor={(x(quarter) ?? 0) > width / 2 ? 'end' : 'start'}
                className="quarter-turn-text"
              >
                {text}
              </text>
            </g>
          ))}
          {labelsOf(slots, (quarter) => (x(quarter) ?? 0) + x.bandwidth() / 2).map(({ at, text }) => (
            <text key={at} x={at} y={height - 6} textAnchor="middle" className="quarter-tick">
              {text}
            </text>
          ))}
        </svg>
      </div>
    </ChartFrame>
  );
}

function Panel(props: {
  panel: QuarterPanel;
  /** The numbers that the scale must reach. */
  ends: readonly number[];
  quarters: readonly string[];
  x: ReturnType<typeof scaleBand<string>>;
  top: number;
  width: number;
}) {
  const { panel, ends, quarters, x, top, width } = props;
  const stacks = quarters.map((quarter) => ({ quarter, bars: stackOf(panel.series, quarter) }));
  const y = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [top + panel.height, top]).nice(4);
  return (
    <g>
      <text x={0} y={top - 12} className="quarter-name">
        {panel.name}
      </text>
      {wholeTicks(y.ticks(4)).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} className="quarter-grid" />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end" className="quarter-tick">
            {tick}
          </text>
        </g>
      ))}
      {stacks.flatMap(({ quarter, bars }) =>
        bars.map(({ name, tone, from, to }) => (
          <rect
            key={`${quarter} ${name}`}
            x={x(quarter)}
            width={x.bandwidth()}
            y={Math.min(y(from), y(to))}
            height={Math.abs(y(from) - y(to))}
            className="quarter-bar"
            data-tone={tone}
          >
            <title>{`${quarter} ${name}: ${Math.round((to - from) * 10) / 10}`}</title>
          </rect>
        )),
      )}
      <line x1={left} x2={width - right} y1={y(0)} y2={y(0)} className="quarter-base" />
    </g>
  );
}

/** What is above nought piles up, what is below hangs down. */
function stackOf(series: readonly QuarterSeries[], quarter: string) {
  let [above, below] = [0, 0];
  return series.flatMap(({ name, tone, values }) => {
    const value = values.get(quarter) ?? 0;
    if (value === 0) return [];
    const from = value > 0 ? above : below;
    if (value > 0) above += value;
    else below += value;
    return [{ name, tone, from, to: from + value }];
  });
}

/** Quarters are named as far as there is room; each gap is marked. */
function labelsOf(
  slots: readonly QuarterSlot[],
  placeOf: (quarter: string) => number,
): { at: number; text: string }[] {
  let free = 0;
  return slots.flatMap(({ quarter, gap: isGap }) => {
    const at = placeOf(quarter);
    const half = isGap ? 8 : 28;
    if (at - half < free) return [];
    free = at + half + 4;
    return [{ at, text: isGap ? '…' : quarter }];
  });
}

/** How far the stacks of a panel reach. */
function endsOf(series: readonly QuarterSeries[], quarters: readonly string[]): number[] {
  return quarters.flatMap((quarter) => stackOf(series, quarter).flatMap(({ from, to }) => [from, to]));
}

/** Counts have no halves. */
function wholeTicks(ticks: readonly number[]): number[] {
  const whole = ticks.filter(Number.isInteger);
  return whole.length > 1 ? whole : [...ticks];
}
