import './page.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EventRow, EventRows } from '../../../../src/analyse/event-rows.ts';
import { useAnswer } from '../../api/ask.ts';
import { codeMeant } from '../../parts/actor-input.tsx';
import { Answer } from '../../parts/answer.tsx';
import { Certainty } from '../../parts/certainty.tsx';
import { daysText } from '../../parts/days-text.ts';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { saveCsv } from '../../parts/save-chart.ts';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { Controls } from './controls.tsx';
import { EventList } from './event-list.tsx';
import { filterRows } from './filter-rows.ts';
import { LaneChart } from './lane-chart.tsx';
import { type Dated, datedOf, type LaneBy, lanesOf } from './lanes.ts';
import { Legend } from './legend.tsx';
import { addressOfSpan, dayLength, type Span, spanOf } from './span.ts';

/** What happened, in lanes and as a table. */
export function Page() {
  const [view] = useViewState();
  const withProposals = view.get('proposals') === '1';
  const answer = useAnswer<EventRows>('/api/timeline-rows');
  const waiting = useAnswer<EventRows>('/api/timeline-rows', { proposals: true }, { skip: !withProposals });
  const more = withProposals ? waiting.data : undefined;
  return (
    <main className="page">
      <h1>Timeline</h1>
      <Answer of={answer} what="the timeline">
        {(rows) => <Timeline rows={rows} more={more} />}
      </Answer>
    </main>
  );
}

const emptySpan: Span = { from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1) };

function Timeline({ rows, more }: { rows: EventRows; more: EventRows | undefined }) {
  const [view, change] = useViewState();
  const [chosen, choose] = useState<Dated | null>(null);
  const names = useMemo(() => ({ ...more?.names, ...rows.names }), [rows, more]);
  const all = useMemo(() => [...rows.events, ...(more?.events ?? [])], [rows, more]);
  const whole = useMemo(() => wholeOf(datedOf(all)), [all]);
  const [span, setSpan] = useSpan(whole);

  const actorText = [view.get('actor'), view.get('other')].join('\n');
  const [typesText, certainText] = [view.get('types') ?? '', view.get('certainty') ?? ''];
  const types = useMemo(() => new Set(typesText.split(',').filter(Boolean)), [typesText]);
  const certain = useMemo(() => new Set(certainText.split(',').filter(Boolean)), [certainText]);
  const found = useMemo(() => {
    const actors = actorText.split('\n').filter(Boolean);
    return filterRows(all, { actors: actors.map((one) => codeMeant(one, names) ?? one), types, certain });
  }, [all, names, actorText, types, certain]);
  const dated = useMemo(() => datedOf(found), [found]);
  const by = (['dyad', 'actor', 'type'] as const).find((one) => one === view.get('lanes')) ?? 'dyad';
  const lanes = useMemo(() => lanesOf(dated, by satisfies LaneBy, names, 12), [dated, by, names]);
  const within = useMemo(
    () => dated.filter(({ start, end }) => end > span.from && start < span.to).map(({ row }) => row),
    [dated, span],
  );
  const undated = useMemo(() => found.filter(isUndated), [found]);
  const listed = useMemo(() => [...within, ...undated], [within, undated]);

  if (all.length === 0)
    return (
      <Empty>
        Nothing in the ledger is an event yet. <AppLink to="/import">Import reports</AppLink> to fill it.
      </Empty>
    );
  const toggle = (one: string) => {
    const next = certain.has(one) ? [...certain].filter((other) => other !== one) : [...certain, one];
    change({ certainty: next.join(',') || null }, true);
  };
  return (
    <>
      <Controls
        view={view}
        change={(changes) => change(changes, true)}
        names={names}
        by={by}
        types={types}
        span={span}
        whole={whole}
        onSpan={setSpan}
      />
      <Legend shown={certain} onToggle={toggle} />
      {found.length === 0 ? (
        <Empty>No event passes these filters. Take one away to see more.</Empty>
      ) : (
        <div className="answer">
          <LaneChart
            lanes={lanes}
            span={span}
            whole={whole}
            onSpan={setSpan}
            chosen={chosen}
            onChoose={choose}
          />
          <p className="timeline-chosen" aria-live="polite">
            {chosen === null ? (
              <span className="soft small">
                Point at a mark to read it; a click opens it. Drag to move; the wheel zooms once the drawing
                has the focus, or with Ctrl.
              </span>
            ) : (
              <>
                {daysText(chosen.row)} <Certainty factuality={chosen.row.factuality} />{' '}
                <AppLink to={`/entry/${chosen.row.id}`}>
                  <bdi>{plainText(chosen.row.summary)}</bdi>
                </AppLink>
              </>
            )}
          </p>
          <h2>
            {within.length} {within.length === 1 ? 'event' : 'events'} in this span
            {undated.length > 0 && (
              <span className="soft small">, {undated.length} of no known date at the end</span>
            )}
          </h2>
          <EventList rows={listed} />
          <p className="timeline-files">
            <button type="button" onClick={() => saveCsv(tableOf(listed), 'timeline')}>
              CSV of this table
            </button>
          </p>
        </div>
      )}
    </>
  );
}

/** The span of the address; while it moves fast, it is written there when it rests. */
function useSpan(whole: Span): [Span, (span: Span) => void] {
  const [view, change] = useViewState();
  const [from, to] = [view.get('from'), view.get('to')];
  const [moving, setMoving] = useState<Span | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useRef(change);
  write.current = change;
  const settled = useMemo(() => spanOf(from, to, whole), [from, to, whole]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says is shown when it changes
  useEffect(() => setMoving(null), [from, to]);
  const set = useCallback(
    (span: Span) => {
      setMoving(span);
      clearTimeout(timer.current);
      const page = window.location.pathname;
      timer.current = setTimeout(() => {
        // Whoever has opened an entry meanwhile is not brought back.
        if (window.location.pathname === page) write.current(addressOfSpan(span, whole), true);
      }, 250);
    },
    [whole],
  );
  return [moving ?? settled, set];
}

/** From the first to the last day of an event, with a little room. */
function wholeOf(dated: readonly Dated[]): Span {
  const from = dated[0]?.start;
  if (from === undefined) return emptySpan;
  const to = dated.reduce((last, { end }) => Math.max(last, end), from);
  const room = Math.max(dayLength, (to - from) * 0.02);
  return { from: from - room, to: to + room };
}

function isUndated({ earliest, latest }: EventRow): boolean {
  return earliest === null && latest === null;
}

function tableOf(rows: readonly EventRow[]) {
  return {
    columns: [
      'id',
      'earliest',
      'latest',
      'type',
      'mode',
      'from',
      'to',
      'factuality',
      'sources',
      'confidence',
      'summary',
    ],
    rows: rows.map((row) => [
      row.id,
      row.earliest ?? '',
      row.latest ?? '',
      row.type,
      row.mode ?? '',
      row.from.join(' '),
      row.to.join(' '),
      row.factuality,
      row.sources,
      row.confidence,
      row.summary,
    ]),
  };
}
