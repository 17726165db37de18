import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import { ExpectationTable } from './expectation-table.tsx';
import type { ShownAhead, ShownExpectation } from './shown-expectation.ts';

/** What reports expect: still to come, due by the day, and without a date. */
export function Expectations() {
  const [view, change] = useViewState();
  const [on, between, actor] = [view.get('on'), view.get('between'), view.get('actor')];
  const undated = view.get('undated') === 'true';
  const answer = useAnswer<ShownAhead>('/api/ahead', {
    on,
    between,
    actor,
    undated: undated ? 'true' : null,
  });
  return (
    <section className="ahead-part" aria-labelledby="ahead-expected">
      <h2 id="ahead-expected">Announced and expected</h2>
      <div className="controls">
        <DayInput label="Looked at from" value={on} onChange={(day) => change({ on: day })} />
        <TextInput
          label="Between"
          placeholder="RUS,PRK"
          value={between ?? ''}
          onChange={(next) => change({ between: next })}
        />
        <TextInput
          label="Actor"
          placeholder="India"
          value={actor ?? ''}
          onChange={(next) => change({ actor: next })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={undated}
            onChange={(event) => change({ undated: event.target.checked ? 'true' : null })}
          />
          <span>also without a date</span>
        </label>
      </div>
      <Answer of={answer} what="what is expected">
        {(ahead) =>
          ahead.expectations.length === 0 ? (
            <Empty>
              No report announces anything with a date that fits. Some things are announced without one.
            </Empty>
          ) : (
            <>
              <p className="soft small" role="status">
                Looked at from {ahead.on}
                {on === null && ', the day of the newest report'}
              </p>
              <Groups ahead={ahead} />
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Groups({ ahead: { on, expectations } }: { ahead: ShownAhead }) {
  const isPast = ({ when, status }: ShownExpectation) =>
    when !== null && status !== 'ahead' && (when.latest ?? '') < on;
  const groups: [string, ShownExpectation[]][] = [
    [`Ahead of ${on}`, expectations.filter((one) => one.when !== null && !isPast(one))],
    ['Due by then', expectations.filter(isPast)],
    ['Without a date', expectations.filter(({ when }) => when === null)],
  ];
  return groups
    .filter(([, some]) => some.length > 0)
    .map(([title, some]) => <ExpectationTable key={title} title={title} expectations={some} />);
}
