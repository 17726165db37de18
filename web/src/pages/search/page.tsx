import './page.css';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { Empty } from '../../parts/empty.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import type { Found } from './found.ts';
import { FoundEntries } from './found-entries.tsx';
import { FoundReports } from './found-reports.tsx';
import { Pager } from './pager.tsx';

const pageSize = 20;

/** Full text of the reports, and the entries, for the same words. */
export function Page() {
  const [view, change] = useViewState();
  const words = (view.get('q') ?? '').trim();
  const at = Math.max(1, Math.floor(Number(view.get('page') ?? '1')) || 1);
  const [outlet, since, until] = [view.get('outlet'), view.get('since'), view.get('until')];
  const answer = useAnswer<Found>(
    '/api/search',
    { words, outlet, since, until, limit: pageSize, offset: (at - 1) * pageSize },
    { skip: words === '' },
  );
  const ask = (changes: Record<string, string | null>) => change({ ...changes, page: null });
  return (
    <main className="page">
      <header>
        <h1>Search</h1>
        <p className="soft">
          “Quoted words” stand together; <code>or</code> and <code>-without</code> work. The filters are for
          reports.
        </p>
      </header>
      <search className="controls">
        <TextInput label="Words" value={words} size={32} onChange={(q) => ask({ q })} />
        <TextInput label="Outlet" value={outlet ?? ''} onChange={(next) => ask({ outlet: next })} />
        <DayInput label="Since" value={since} onChange={(day) => ask({ since: day })} />
        <DayInput label="Until" value={until} onChange={(day) => ask({ until: day })} />
      </search>
      {words === '' ? (
        <Empty>Write what to look for: a name, a place, a treaty, words of a report.</Empty>
      ) : (
        <Answer of={answer} what="what was found">
          {(found) =>
            found.reportsInAll + found.entriesInAll === 0 ? (
              <Empty>
                <p>Nothing has these words. Try fewer or other words, or take the filters away.</p>
                <p>
                  Reports come in by <AppLink to="/import">Import</AppLink>.
                </p>
              </Empty>
            ) : (
              <>
                <div className="search-found">
                  <section>
                    <h2>Entries ({found.entriesInAll})</h2>
                    <FoundEntries entries={found.entries} />
                  </section>
                  <section>
                    <h2>Reports ({found.reportsInAll})</h2>
                    <FoundReports reports={found.reports} />
                  </section>
                </div>
                <Pager
                  at={at}
                  size={pageSize}
                  total={Math.max(found.reportsInAll, found.entriesInAll)}
                  onGo={(next) => {
                    change({ page: next === 1 ? null : String(next) });
                    window.scrollTo({ top: 0 });
                  }}
                />
              </>
            )
          }
        </Answer>
      )}
    </main>
  );
}
