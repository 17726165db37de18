import { eventTypeSchema } from '../../../../src/vocabulary/event-type.ts';
import { ActorInput } from '../../parts/actor-input.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import type { LaneBy } from './lanes.ts';
import { dayOf, move, type Span, zoom } from './span.ts';

type Change = (changes: Record<string, string | null>) => void;

/** Lanes, filters and the span shown. */
export function Controls(props: {
  view: URLSearchParams;
  change: Change;
  names: Readonly<Record<string, string>>;
  by: LaneBy;
  types: ReadonlySet<string>;
  span: Span;
  whole: Span;
  onSpan: (span: Span) => void;
}) {
  const { view, change, names, by, types, span, whole, onSpan } = props;
  const middle = (span.from + span.to) / 2;
  const toggleType = (type: string) => {
    const next = types.has(type) ? [...types].filter((one) => one !== type) : [...types, type];
    change({ types: next.join(',') || null });
  };
  return (
    <>
      <div className="controls">
        <label>
          Lanes
          <select value={by} onChange={(event) => change({ lanes: event.target.value })}>
            <option value="dyad">by dyad</option>
            <option value="actor">by actor</option>
            <option value="type">by kind</option>
          </select>
        </label>
        <ActorInput
          label="With"
          names={names}
          value={view.get('actor')}
          onChange={(actor) => change({ actor })}
        />
        <ActorInput
          label="and with"
          names={names}
          value={view.get('other')}
          onChange={(other) => change({ other })}
        />
        <details className="timeline-types">
          <summary>{types.size === 0 ? 'All kinds' : `${types.size} of 16 kinds`}</summary>
          <fieldset>
            <legend className="unseen">Kinds of event</legend>
            {eventTypeSchema.options.map((type) => (
              <label key={type}>
                <input type="checkbox" checked={types.has(type)} onChange={() => toggleType(type)} />
                {type.toLowerCase()}
              </label>
            ))}
          </fieldset>
        </details>
        <button
          type="button"
          aria-pressed={view.get('proposals') === '1'}
          onClick={() => change({ proposals: view.get('proposals') === '1' ? null : '1' })}
        >
          With proposals
        </button>
      </div>
      <div className="controls">
        <DayInput label="From" value={dayOf(span.from)} onChange={(day) => change({ from: day })} />
        <DayInput label="to" value={dayOf(span.to - 1)} onChange={(day) => change({ to: day })} />
        <button type="button" onClick={() => onSpan(move(span, -0.5, whole))}>
          Earlier
        </button>
        <button type="button" onClick={() => onSpan(move(span, 0.5, whole))}>
          Later
        </button>
        <button type="button" onClick={() => onSpan(zoom(span, 0.5, middle, whole))}>
          Closer
        </button>
        <button type="button" onClick={() => onSpan(zoom(span, 2, middle, whole))}>
          Wider
        </button>
        <button type="button" onClick={() => onSpan(whole)}>
          All
        </button>
      </div>
    </>
  );
}
