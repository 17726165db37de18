import { scaleBand, scaleLinear } from 'd3-scale';
import type { Period } from '../../../../src/analyse/rhetoric/use-periods.ts';
import { addressOf } from '../../api/ask.ts';
import { ChartFrame } from '../../parts/chart-frame.tsx';
import { MarkLink } from '../../parts/mark-link.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { useWidth } from '../../parts/use-width.ts';
import { useViewState } from '../../view/view-state.ts';
import { labelledPeriods } from './labelled-periods.ts';

const [left, top, bottom, height] = [40, 12, 24, 190];
const leastWidth = 320;
/** Half of what a label takes: the last one must not go over the edge. */
const labelReach = 24;

/** Uses per 10,000 words by period; a period without any words is marked, for there was nothing to stand in. */
export function RateChart(props: { phrase: string; periods: readonly Period[]; by: 'month' | 'quarter' }) {
  const { phrase, periods, by } = props;
  const [place, given] = useWidth<HTMLDivElement>();
  const width = Math.max(leastWidth, given);
  const [view] = useViewState();
  const x = scaleBand(
    periods.map(({ period }) => period),
    [left, width],
  ).padding(0.15);
  const y = scaleLinear([0, Math.max(...periods.map(({ rate }) => rate))], [height - bottom, top]).nice(4);
  const labels = labelledPeriods(
    periods.map(({ period }) => period),
    Math.max(2, Math.floor((width - left) / 64)),
  );
  const addressOfPeriod = (period: string) => addressOf('/phrases', { ...Object.fromEntries(view), period });
  return (
    <ChartFrame
      title={`“${plainText(phrase)}” per 10,000 words, by ${by}`}
      note="A tick below the line: no words of that time are in the ledger. A bar leads to its uses."
      table={{
        columns: [by, 'words', 'uses', 'per 10,000 words'],
        rows: periods.map(({ period, words, uses, rate }) => [period, words, uses, Number(rate.toFixed(3))]),
      }}
    >
      <div ref={place}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
          {y.ticks(4).map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick)})`}>
              <line x1={left} x2={width} className="phrases-grid" />
              <text x={left - 6} y={4} textAnchor="end" className="phrases-tick">
                {tick}
              </text>
            </g>
          ))}
          {periods.map(({ period, rate, uses, words }) =>
            words === 0 ? (
              <line
                key={period}
                x1={x(period)! + x.bandwidth() / 2}
                x2={x(period)! + x.bandwidth() / 2}
                y1={height - bottom}
                y2={height - bottom + 5}
                className="phrases-nothing"
              />
            ) : (
              <MarkLink
                key={period}
                to={addressOfPeriod(period)}
                title={`${period}: ${uses} uses, ${rate.toFixed(2)} per 10,000 words`}
              >
                <rect
                  x={x(period)}
                  width={x.bandwidth()}
                  y={top}
                  height={height - bottom - top}
                  className="phrases-reach"
                />
                <rect
                  x={x(period)}
                  width={x.bandwidth()}
                  y={y(rate)}
                  height={y(0) - y(rate)}
                  className="phrases-bar"
                  data-chosen={view.get('period') === period}
                />
              </MarkLink>
            ),
          )}
          {labels.map((period) => (
            <text
              key={period}
              x={Math.min(x(period)! + x.bandwidth() / 2, width - labelReach)}
              y={height - 6}
              textAnchor="middle"
              className="phrases-tick"
            >
              {period}
            </text>
          ))}
        </svg>
      </div>
    </ChartFrame>
  );
}
