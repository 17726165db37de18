import type { Overview } from '../../../../src/analyse/overview/build-overview.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { DateMark } from '../../parts/date.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import type { Visit } from './last-visit.ts';

/** What reports brought that came out since a day: since the last visit, when no other day is chosen. */
export function News({ visit, counts }: { visit: Visit | null; counts: Record<string, number> }) {
  const [view, change] = useViewState();
  const since = view.get('since') ?? visit?.day ?? null;
  const overview = useAnswer<Overview>('/api/overview', { since }, { skip: since === null });
  const grown = Object.entries(counts).filter(([name, count]) => count > (visit?.counts[name] ?? count));
  return (
    <section className="overview-news">
      <h2>What is new</h2>
      {visit !== null && (
        <p>
          {grown.length === 0
            ? `The case holds what it held when you last looked, on ${visit.day}.`
            : `Since you last looked, on ${visit.day}, the case grew by ${grown
                .map(([name, count]) => `${count - (visit.counts[name] ?? 0)} ${name}`)
                .join(', ')}.`}
        </p>
      )}
      <DayInput label="Reports out since" value={since} onChange={(day) => change({ since: day }, true)} />
      {since === null ? (
        <p className="soft">
          Choose a day to see what reports brought after it; from the next day on, it is that of your last
          visit.
        </p>
      ) : (
        <Answer of={overview} what="what is new">
          {({ news }) => news !== null && <NewsTold news={news} />}
        </Answer>
      )}
    </section>
  );
}

function NewsTold({ news }: { news: NonNullable<Overview['news']> }) {
  const { reports, added, confirmed, contradicted, changed, entries } = news;
  if (reports === 0) return <p className="soft">No report came out after {news.since}.</p>;
  const all = Object.values(added).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p>
        {reports} {reports === 1 ? 'report' : 'reports'}: {all} entries added, {confirmed} confirmed,{' '}
        {contradicted} contradicted, {changed} changed.
      </p>
      <ul className="overview-lines">
        {entries.map(({ entry, what, when }) => (
          <li key={entry}>
            <DateMark when={when} />
            <AppLink to={`/entry/${entry}`}>
              <bdi>{plainText(what)}</bdi>
            </AppLink>
          </li>
        ))}
      </ul>
      {all > entries.length && (
        <p className="soft small">
          The first {entries.length} of {all}; <code>entente changes --since {news.since}</code> tells all.
        </p>
      )}
    </>
  );
}
