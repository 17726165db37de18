import type { Dyad } from '../../../../src/analyse/dyad/build-dyad.ts';
import { Empty } from '../../parts/empty.tsx';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { Agreements } from './agreements.tsx';
import { Claims } from './claims.tsx';
import { Contacts } from './contacts.tsx';
import { Figures } from './figures.tsx';
import { Quarters } from './quarters.tsx';
import { ReportedCounts } from './reported-counts.tsx';
import { Turning } from './turning.tsx';

/** A dyad, section by section; sections of which nothing is told are left out. */
export function DyadView({ dyad }: { dyad: Dyad }) {
  const { reports, agreements, contacts, uncounted, reportedCounts, quarters, figures, claims, conflicts } =
    dyad;
  if (reports.count === 0 && agreements.length === 0 && quarters.length === 0)
    return (
      <Empty>Nothing in the ledger lies between them. Read more reports, or ask about other days.</Empty>
    );
  return (
    <>
      <div>
        Reports that name both:{' '}
        <EntryLinks
          value={reports.count}
          entries={reports.entries}
          what="reports that name both"
          to="report"
        />
      </div>
      {agreements.length > 0 && (
        <section className="dyad-part">
          <h2>Agreements</h2>
          <Agreements agreements={agreements} day={dyad.day} />
        </section>
      )}
      <section className="dyad-part">
        <h2>Cooperation and conflict</h2>
        <Quarters dyad={dyad} />
        <Turning turning={dyad.turning} />
      </section>
      {(contacts.length > 0 || uncounted.length > 0) && (
        <section className="dyad-part">
          <h2>Contacts</h2>
          <Contacts dyad={dyad} />
        </section>
      )}
      {reportedCounts.length > 0 && (
        <section className="dyad-part">
          <h2>Reported counts beside those itemised</h2>
          <ReportedCounts counts={reportedCounts} />
        </section>
      )}
      {figures.length > 0 && (
        <section className="dyad-part">
          <h2>Figures</h2>
          <Figures figures={figures} />
        </section>
      )}
      {claims.length > 0 && (
        <section className="dyad-part">
          <h2>Statements</h2>
          <Claims claims={claims} />
        </section>
      )}
      {conflicts.length > 0 && (
        <section className="dyad-part">
          <h2>Reports differ</h2>
          <ul>
            {conflicts.map(({ kind, note, claims: ids }) => (
              <li key={`${kind} ${ids.join()}`}>
                <span className="soft">{kind}</span> <bdi>{plainText(note)}</bdi>{' '}
                {ids.map((id) => (
                  <span key={id}>
                    <AppLink to={`/entry/${id}`} className="small">
                      {id}
                    </AppLink>{' '}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
