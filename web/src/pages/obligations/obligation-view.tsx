import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import type { ObligationAnswer } from '../../../../src/vocabulary/obligation-answer.ts';
import { useAnswer } from '../../api/ask.ts';
import { Empty } from '../../parts/empty.tsx';
import { useViewState } from '../../view/view-state.ts';
import { Chain } from './chain.tsx';
import { DutyGroups } from './duty-groups.tsx';
import { eventKinds } from './event-kinds.ts';

/** The answer: who owes what, what is open, what is not owed; clashes; who is drawn in. */
export function ObligationView({ answer }: { answer: ObligationAnswer }) {
  const [view] = useViewState();
  const documents = useAnswer<Ledger['documents']>('/api/documents').data;
  const { question, duties, clashes, chain, names } = answer;
  const nameOf = (code: string) => names?.[code] ?? code;
  const kind = eventKinds.find(({ id }) => id === view.get('event')) ?? eventKinds[0]!;
  const start = kind.tell(
    nameOf(question.actor ?? ''),
    nameOf(question.target ?? ''),
    view.get('words') ?? '',
  );
  const count = (verdict: string) => duties.filter((duty) => duty.verdict === verdict).length;
  const shown = { answer, nameOf, documents };
  return (
    <>
      <section className="obligations-part">
        <h2>
          If {start} on {question.on}
        </h2>
        <p className="soft" hidden={duties.length === 0}>
          {count('owed')} owed, {count('undetermined')} undetermined, {count('not owed')} not owed
          {question.asOf === null ? '' : `, as known on ${question.asOf}`}. What a person must judge before a
          duty is certain stands under it.
        </p>
      </section>
      {duties.length === 0 && (
        <Empty>
          No agreement told here concerns it. Ask with the curated set, or about another event or day.
        </Empty>
      )}
      {count('owed') > 0 && (
        <section className="obligations-part">
          <h2>Owed</h2>
          <DutyGroups {...shown} verdict="owed" />
        </section>
      )}
      {count('undetermined') > 0 && (
        <section className="obligations-part">
          <h2>Undetermined</h2>
          <DutyGroups {...shown} verdict="undetermined" />
        </section>
      )}
      {clashes.length > 0 && (
        <section className="obligations-part">
          <h2>Clashes</h2>
          <ul>
            {clashes.map(({ state, note }) => (
              <li key={`${state} ${note}`}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {chain.length > 0 && (
        <section className="obligations-part">
          <h2>Who is drawn in</h2>
          <Chain answer={answer} nameOf={nameOf} start={start} />
        </section>
      )}
      {count('not owed') > 0 && (
        <section className="obligations-part">
          <h2>Not owed</h2>
          <details open={view.get('refused') === 'shown'}>
            <summary>
              {count('not owed')} duties that somebody might expect, and why they are not owed
            </summary>
            <DutyGroups {...shown} verdict="not owed" />
          </details>
        </section>
      )}
    </>
  );
}
