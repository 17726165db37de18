import './page.css';
import { useParams } from 'wouter';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DateMark } from '../../parts/date.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { OutletRow } from './outlet-row.tsx';
import { ReportedOfEvent } from './reported-of-event.tsx';
import type { SilenceAnswer } from './silence-answer.ts';
import { statuses, statusOrder } from './status-words.ts';

/** One event: which outlets told it, when and how prominently; which were silent; of which nothing can be said. */
export function Page() {
  const event = decodeURIComponent(useParams<{ id: string }>().id);
  const [view, change] = useViewState();
  const [window, outlets] = [view.get('window'), view.get('outlets')];
  const answer = useAnswer<SilenceAnswer>('/api/silence', { event, window, outlets });
  const documents = useAnswer<Ledger['documents']>('/api/documents');
  return (
    <main className="page">
      <h1>Who told it, who was silent</h1>
      <Answer of={answer} what="who told it">
        {(found) => (
          <>
            <div>
              <p className="silence-matter">
                <AppLink to={`/entry/${found.matter.entries[0] ?? event}`}>
                  <bdi>{plainText(found.matter.what)}</bdi>
                </AppLink>{' '}
                · <DateMark when={found.matter.when} />
              </p>
              <p className="soft">
                {found.start === null
                  ? 'No day of it is known, neither its own nor of a report of it: no lag can be told.'
                  : `Looked at from ${found.start} (${found.startIs}) to ${found.end}.`}
              </p>
            </div>
            <div className="controls">
              <TextInput
                label="Days to look"
                placeholder="14"
                size={5}
                value={window ?? ''}
                onChange={(next) => change({ window: next })}
              />
              <TextInput
                label="Outlets or groups"
                placeholder="prk-state,wire"
                value={outlets ?? ''}
                onChange={(next) => change({ outlets: next })}
              />
            </div>
            <OutletsOf found={found} documents={documents.data} />
            <ReportedOfEvent reported={found.reported} documents={documents.data} />
          </>
        )}
      </Answer>
    </main>
  );
}

function OutletsOf({
  found,
  documents,
}: {
  found: SilenceAnswer;
  documents: Ledger['documents'] | undefined;
}) {
  const shown = found.outlets
    .filter(({ status }) => status !== 'not captured')
    .sort(
      (a, b) =>
        statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) || (a.lag ?? 9999) - (b.lag ?? 9999),
    );
  const unread = found.outlets.filter(({ status }) => status === 'not captured');
  return (
    <section aria-labelledby="silence-outlets" className="silence-part">
      <h2 id="silence-outlets">Outlets</h2>
      {shown.length === 0 ? (
        <Empty>
          No outlet in the ledger was read in these days. Look at more days, or read reports of them.
        </Empty>
      ) : (
        <div className="scrolling">
          <table className="stacking">
            <caption className="unseen">Outlets and what they did with the event</caption>
            <thead>
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col">What it did</th>
                <th scope="col">When</th>
                <th scope="col">Where in its report, and which</th>
                <th scope="col" className="number">
                  Reports read
                </th>
                <th scope="col">Usually</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <OutletRow
                  key={one.outlet.actor ?? one.outlet.name}
                  one={one}
                  startIs={found.startIs}
                  documents={documents}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unread.length > 0 && (
        <details className="small">
          <summary>
            {statuses['not captured'].sign} not captured: {unread.length}{' '}
            {unread.length === 1 ? 'outlet' : 'outlets'} with no report of these days in the ledger
          </summary>
          <p>{unread.map(({ outlet }) => plainText(outlet.name)).join(', ')}</p>
        </details>
      )}
    </section>
  );
}
