import type { LedgerEvent } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DateMark } from '../../parts/date.tsx';
import { AppLink } from '../../view/app-link.tsx';

/** What this case holds. */
export function Page() {
  const events = useAnswer<LedgerEvent[]>('/api/timeline');
  return (
    <main className="page">
      <h1>Overview</h1>
      <Answer of={events} what="the ledger">
        {(found) => (
          <ul>
            {found.slice(-30).map(({ id, when, summary }) => (
              <li key={id}>
                <DateMark when={when} /> <AppLink to={`/entry/${id}`}>{summary}</AppLink>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </main>
  );
}
