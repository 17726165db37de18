import { scaleUtc } from 'd3-scale';
import type { Step } from '../../../../src/vocabulary/agreement-step.ts';
import { ChartFrame } from '../../parts/chart-frame.tsx';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { MarkLink } from '../../parts/mark-link.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { type LifeRow, lifeRows } from './life-rows.ts';
import type { ShownAgreement, ShownStep } from './shown-agreement.ts';
import { stackMarks } from './stack-marks.ts';

/** The letter of each step; they are explained under the drawing. */
const letters: Record<Step, string> = {
  proposed: 'P',
  negotiated: 'N',
  adopted: 'O',
  signed: 'S',
  approved: 'A',
  ratified: 'R',
  'instruments exchanged': 'X',
  'in force': 'F',
  invoked: 'I',
  suspended: 'U',
  denounced: 'D',
  terminated: 'T',
  succeeded: 'C',
};

const [labels, right, top, markSize, barHeight] = [150, 16, 22, 15, 8];
const leastWidth = 620;

/** The life of an agreement per party: what it did, when it was bound; uncertain days as intervals. */
export function LifeLine({ agreement, on }: { agreement: ShownAgreement; on: string }) {
  const [place, given] = useWidth<HTMLDivElement>();
  const width = Math.max(leastWidth, given);
  const rows = lifeRows(agreement);
  if (rows.length === 0)
    return <p className="soft">No step of its life is told with a day, so there is no line to draw.</p>;
  const spells = rows.flatMap((row) => row.spells);
  const from = spells.map((spell) => spell.from).sort()[0]!;
  const until = [on, ...spells.map((spell) => spell.to)].sort().at(-1)!;
  const margin = Math.max(20 * dayMs, (Date.parse(until) - Date.parse(from)) * 0.02);
  const x = scaleUtc(
    [new Date(Date.parse(from) - margin), new Date(Date.parse(until) + margin)],
    [labels, width - right],
  );
  const xOf = (day: string) => x(new Date(day));
  const laid = layRows(rows, xOf);
  const height = (laid.at(-1)?.bottom ?? top) + 10;
  const used = [...new Set(laid.flatMap(({ marks }) => marks.map(({ step }) => step.step)))];
  return (
    <ChartFrame
      title="Life of the agreement by party"
      note={
        <>
          {used.map((step) => (
            <span key={step} className="agreement-legend">
              <b>{letters[step]}</b> {step}
            </span>
          ))}
          <span className="agreement-legend">thick: in force</span>
          <span className="agreement-legend">striped: undetermined</span>
          <span className="agreement-legend">thin: not in force</span>
          <span className="agreement-legend">dashed mark: not told as done</span>
        </>
      }
      table={tableOf(rows)}
    >
      <div ref={place} className="agreement-life">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
          <defs>
            <pattern id="agreement-stripes" width="5" height="5" patternUnits="userSpaceOnUse">
              <path d="M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2" className="agreement-stripe" />
            </pattern>
          </defs>
          {x.ticks(Math.floor((width - labels) / 90)).map((tick) => (
            <g key={tick.getTime()} transform={`translate(${x(tick)},0)`}>
              <line y1={top - 6} y2={height} className="agreement-grid" />
              <text y={12} textAnchor="middle" className="agreement-tick">
                {tickText(tick)}
              </text>
            </g>
          ))}
          {laid.map(({ row, base, marks }) => (
            <g key={row.codes.join()}>
              <text x={0} y={base + 4} className="agreement-label">
                <title>{row.names.join(', ')}</title>
                {labelOf(row)}
              </text>
              {row.spells.map(({ verdict, from, to }) => (
                <rect
                  key={from}
                  x={xOf(from)}
                  width={Math.max(1, xOf(to) - xOf(from))}
                  y={verdict === 'not in force' ? base - 0.5 : base - barHeight / 2}
                  height={verdict === 'not in force' ? 1 : barHeight}
                  className="agreement-spell"
                  data-verdict={verdict}
                >
                  <title>{`${labelOf(row)}: ${verdict} ${from} – ${to}`}</title>
                </rect>
              ))}
              {marks.map(({ step, at, level }) => (
                <StepMark
                  key={`${step.step} ${at} ${level}`}
                  step={step}
                  at={at}
                  y={base - 13 - level * markSize}
                  xOf={xOf}
                />
              ))}
            </g>
          ))}
          <line x1={xOf(on)} x2={xOf(on)} y1={top - 6} y2={height} className="agreement-on" />
        </svg>
      </div>
    </ChartFrame>
  );
}

/** One step: its letter, and a line over the days on which it may have been. It leads to its sentence. */
function StepMark(props: { step: ShownStep; at: number; y: number; xOf: (day: string) => number }) {
  const { step, at, y, xOf } = props;
  const { earliest, latest } = step.window;
  const [evidence] = step.evidence;
  const day = earliest === latest ? earliest : `${earliest ?? '?'} – ${latest ?? '?'}`;
  const title = `${step.step}${step.body === null ? '' : ` (${step.body})`}: ${day}${isDone(step) ? '' : ', not told as done'}`;
  return (
    <MarkLink to={evidence === undefined ? '' : reportAddress(evidence)} title={title}>
      {earliest !== null && latest !== null && earliest !== latest && (
        <line x1={xOf(earliest)} x2={xOf(latest)} y1={y} y2={y} className="agreement-interval" />
      )}
      <circle cx={at} cy={y} r={7} className="agreement-mark" data-done={isDone(step)} />
      <text x={at} y={y + 3.5} textAnchor="middle" className="agreement-letter">
        {letters[step.step]}
      </text>
    </MarkLink>
  );
}

const dayMs = 86_400_000;

function isDone({ factuality }: ShownStep): boolean {
  return factuality === 'CT+';
}

/** Each row as high as its marks need. Marks without any day are in the table alone. */
function layRows(rows: readonly LifeRow[], xOf: (day: string) => number) {
  let bottom = top;
  return rows.map((row) => {
    const placed = row.steps
      .flatMap((step) => {
        const { earliest, latest } = step.window;
        const days = [earliest ?? latest, latest ?? earliest].filter((day) => day !== null);
        return days.length < 2 ? [] : [{ step, at: (xOf(days[0]!) + xOf(days[1]!)) / 2 }];
      })
      .sort((a, b) => a.at - b.at);
    const levels = stackMarks(
      placed.map(({ at }) => at),
      markSize,
    );
    const base = bottom + 13 + (Math.max(-1, ...levels) + 1) * markSize;
    bottom = base + 9;
    return { row, base, bottom, marks: placed.map((mark, index) => ({ ...mark, level: levels[index]! })) };
  });
}

function labelOf({ names }: LifeRow): string {
  const [first] = names;
  const short = first!.length > 18 ? `${first!.slice(0, 17)}…` : first!;
  return names.length === 1 ? short : `${short} and ${names.length - 1} more`;
}

function tickText(day: Date): string {
  const iso = day.toISOString();
  return iso.slice(5, 10) === '01-01'
    ? iso.slice(0, 4)
    : iso.slice(8, 10) === '01'
      ? iso.slice(0, 7)
      : iso.slice(0, 10);
}

function tableOf(rows: readonly LifeRow[]) {
  return {
    columns: ['Parties', 'What', 'From', 'To'],
    rows: rows.flatMap((row) => [
      ...row.steps.map((step) => [
        row.names.join(', '),
        `${step.step}${step.body === null ? '' : ` (${step.body})`} ${isDone(step) ? '' : step.factuality}`.trim(),
        step.window.earliest ?? '',
        step.window.latest ?? '',
      ]),
      ...row.spells.map(({ verdict, from, to }) => [row.names.join(', '), verdict, from, to]),
    ]),
  };
}
