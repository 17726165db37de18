import { useState } from 'react';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { useViewState } from '../../view/view-state.ts';
import type { SilenceAnswer } from '../silence/silence-answer.ts';
import { statuses, statusOrder } from '../silence/status-words.ts';
import { MatrixTable } from './matrix-table.tsx';

const firstRows = 60;

/** Events of a pair × outlets: who told each, after how many days, who was silent, of whom nothing can be said. */
export function SilenceMatrix() {
  const [view, change] = useViewState();
  const [between, since, until] = [view.get('between'), view.get('since'), view.get('until')];
  const [outlets, window] = [view.get('outlets'), view.get('window')];
  const answer = useAnswer<SilenceAnswer[]>(
    '/api/silence',
    { between, since, until, outlets, window },
    { skip: between === null },
  );
  return (
    <section className="sources-part" aria-labelledby="sources-matrix">
      <h2 id="sources-matrix">Who told what, who was silent</h2>
      <div className="controls">
        <TextInput
          label="Events between"
          placeholder="RUS,PRK"
          value={between ?? ''}
          onChange={(next) => change({ between: next })}
        />
        <DayInput label="Since" value={since} onChange={(day) => change({ since: day })} />
        <DayInput label="Until" value={until} onChange={(day) => change({ until: day })} />
        <TextInput
          label="Outlets or groups"
          placeholder="prk-state,wire"
          value={outlets ?? ''}
          onChange={(next) => change({ outlets: next })}
        />
        <TextInput
          label="Days to look"
          placeholder="14"
          size={5}
          value={window ?? ''}
          onChange={(next) => change({ window: next })}
        />
      </div>
      {between === null ? (
        <Empty>
          Name two states, such as RUS,PRK, to see which outlet told each event between them, after how many
          days, and which were silent.
        </Empty>
      ) : (
        <Answer of={answer} what="who told what">
          {(answers) => <Matrix answers={answers} />}
        </Answer>
      )}
    </section>
  );
}

function Matrix({ answers }: { answers: readonly SilenceAnswer[] }) {
  const [rows, showRows] = useState(firstRows);
  if (answers.length === 0) return <Empty>The ledger holds no event between the two in that time.</Empty>;
  const latest = answers.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0));
  return (
    <>
      <dl className="sources-legend small">
        {statusOrder.map((status) => (
          <div key={status}>
            <dt>
              <span aria-hidden="true">{statuses[status].sign}</span> {status}
            </dt>
            <dd>{statuses[status].meaning}</dd>
          </div>
        ))}
      </dl>
      <MatrixTable answers={latest.slice(0, rows)} all={answers} />
      <p className="soft small" role="status">
        {Math.min(rows, answers.length)} of {answers.length} events, the latest first
      </p>
      {rows < answers.length && (
        <p>
          <button type="button" onClick={() => showRows(rows + 200)}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

/** '' without a date: those stand last. */
function lastDay({ matter: { when } }: SilenceAnswer): string {
  return when?.latest ?? when?.earliest ?? '';
}
