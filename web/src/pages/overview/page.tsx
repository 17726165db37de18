import './page.css';
import { useEffect, useMemo, useState } from 'react';
import type { Days, Overview } from '../../../../src/analyse/overview/build-overview.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DateMark } from '../../parts/date.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { useAsOf } from '../../view/view-state.ts';
import { DyadMultiple } from './dyad-multiple.tsx';
import { lastVisit, rememberVisit } from './last-visit.ts';
import { News } from './news.tsx';
import { sharedQuarters } from './quarter-span.ts';

/** What this case holds, what is new in it, what waits, and who is most active. */
export function Page() {
  const answer = useAnswer<Overview>('/api/overview');
  return (
    <main className="page">
      <h1>Overview</h1>
      <Answer of={answer} what="the case">
        {(overview) =>
          overview.counts.reports === 0 ? (
            <Empty>
              This case holds no report yet. <AppLink to="/import">Import some</AppLink>, or run{' '}
              <code>entente read FOLDER</code>.
            </Empty>
          ) : (
            <Held overview={overview} />
          )
        }
      </Answer>
    </main>
  );
}

const kinds = [
  ['reports', '/search'],
  ['events', '/timeline'],
  ['agreements', '/agreements'],
  ['claims', '/claims'],
  ['figures', '/search'],
  ['silences', '/silence'],
] as const;

function Held({ overview }: { overview: Overview }) {
  const { counts, dyads, names, latestReports, outlets } = overview;
  const asOf = useAsOf();
  const [visit] = useState(() => lastVisit(localStorage));
  const { reports, events, agreements, claims, figures, silences } = counts;
  const held = useMemo(
    () => ({ reports, events, agreements, claims, figures, silences }),
    [reports, events, agreements, claims, figures, silences],
  );
  // A look back at an earlier day is no visit to what is known now.
  useEffect(() => {
    if (asOf === null) rememberVisit(localStorage, new Date().toISOString().slice(0, 10), held);
  }, [asOf, held]);
  const quarters = sharedQuarters(dyads, 16);
  const shownCounts = dyads.flatMap((dyad) =>
    dyad.quarters
      .filter(({ quarter }) => quarters.includes(quarter))
      .flatMap(({ cooperation, conflict }) => [cooperation, conflict]),
  );
  const named = outlets.reduce((sum, outlet) => sum + outlet.reports, 0);
  return (
    <>
      <dl className="overview-counts">
        {kinds.map(([kind, to]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>
              <AppLink to={to} label={`${counts[kind].toLocaleString('en')} ${kind}`}>
                {counts[kind].toLocaleString('en')}
              </AppLink>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        Reports came out {tellDays(overview.published)}
        {counts.copies > 0 && `; ${counts.copies} are copies of others`}. Events are of{' '}
        {tellDays(overview.happened)}
        {overview.undated > 0 && `, ${overview.undated} without both a first and a last day`}.{' '}
        {outlets.length > 0 &&
          `Outlets: ${outlets
            .slice(0, 6)
            .map((outlet) => `${plainText(outlet.name)} (${outlet.reports})`)
            .join(', ')}${outlets.length > 6 ? ` and ${outlets.length - 6} more` : ''}${
            named < reports ? `; ${reports - named} reports name none` : ''
          }.`}
      </p>
      <p className="overview-waiting">
        <AppLink to="/review">{count(counts.proposals, 'proposal')} waiting</AppLink>
        <AppLink to="/claims">{count(counts.conflicts, 'conflict')} between reports</AppLink>
        <AppLink to="/ahead">What is ahead</AppLink>
      </p>
      {dyads.length > 0 && (
        <section>
          <h2>Most active dyads</h2>
          <p className="soft small">
            Events told as fact
            {quarters.length > 0 && `, by quarter from ${quarters[0]} to ${quarters.at(-1)}`}:{' '}
            <span className="overview-key overview-key-good">above the line cooperation</span>,{' '}
            <span className="overview-key overview-key-bad">below it conflict</span>, by PLOVER’s scores; the
            highest bar is {Math.max(1, ...shownCounts)}.
          </p>
          <ul className="overview-multiples">
            {dyads.map((dyad) => (
              <DyadMultiple
                key={dyad.pair.join()}
                dyad={dyad}
                quarters={quarters}
                most={Math.max(1, ...shownCounts)}
                names={names}
              />
            ))}
          </ul>
          <details className="chart-data">
            <summary>As a table</summary>
            <div className="scrolling">
              <DyadTable overview={overview} />
            </div>
          </details>
        </section>
      )}
      <div className="overview-columns">
        <News visit={visit} counts={held} />
        <section>
          <h2>Latest reports</h2>
          <ul className="overview-lines">
            {latestReports.map(({ id, title, outlet, published }) => (
              <li key={id}>
                <DateMark when={published} />
                <span>
                  <AppLink to={`/report/${encodeURIComponent(id)}`}>
                    <bdi>{plainText(title ?? `Untitled report ${id}`)}</bdi>
                  </AppLink>
                  {outlet !== null && <span className="soft"> {plainText(outlet)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function DyadTable({ overview: { dyads, names } }: { overview: Overview }) {
  const sum = (dyad: Overview['dyads'][number], key: 'cooperation' | 'conflict') =>
    dyad.quarters.reduce((total, quarter) => total + quarter[key], 0);
  return (
    <table>
      <caption className="unseen">Most active dyads</caption>
      <thead>
        <tr>
          <th scope="col">Dyad</th>
          <th scope="col" className="number">
            Events
          </th>
          <th scope="col" className="number">
            Cooperation, dated
          </th>
          <th scope="col" className="number">
            Conflict, dated
          </th>
        </tr>
      </thead>
      <tbody>
        {dyads.map((dyad) => (
          <tr key={dyad.pair.join()}>
            <th scope="row">{dyad.pair.map((code) => names[code] ?? code).join(' – ')}</th>
            <td className="number">{dyad.events}</td>
            <td className="number">{sum(dyad, 'cooperation')}</td>
            <td className="number">{sum(dyad, 'conflict')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function tellDays(days: Days | null): string {
  return days === null ? 'on days not known' : `${days.first} to ${days.last}`;
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}
