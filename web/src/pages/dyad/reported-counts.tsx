import type { ReportedCount } from '../../../../src/analyse/dyad/reported-counts.ts';
import { EntryLinks } from '../../parts/entry-links.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** Numbers of contacts that somebody gives, held against those the ledger itemises; never added up. */
export function ReportedCounts({ counts }: { counts: readonly ReportedCount[] }) {
  return (
    <div className="scrolling">
      <table>
        <caption className="unseen">Reported counts and itemised contacts</caption>
        <thead>
          <tr>
            <th scope="col">Reported</th>
            <th scope="col">Given by</th>
            <th scope="col">Period</th>
            <th scope="col">Itemised</th>
            <th scope="col">Perhaps in it</th>
            <th scope="col">Not itemised</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ entry, measure, value, unit, bound, by, period, itemised, possibly, missing }) => (
            <tr key={entry}>
              <td className="dyad-wide">
                <AppLink to={`/entry/${entry}`}>
                  {bound === 'exact' ? '' : `${bound} `}
                  {value.toLocaleString('en')} <bdi>{plainText(unit)}</bdi>
                </AppLink>{' '}
                <span className="soft">
                  <bdi>{plainText(measure)}</bdi>
                </span>
              </td>
              <td>{by === null ? '' : plainText(by.name)}</td>
              <td className="day">
                {period === null ? <span className="soft">not told</span> : `${period.from} – ${period.to}`}
              </td>
              <td>
                {itemised !== null && (
                  <EntryLinks value={itemised.count} entries={itemised.entries} what="itemised contacts" />
                )}
              </td>
              <td>
                {possibly !== null && (
                  <EntryLinks
                    value={possibly.count}
                    entries={possibly.entries}
                    what="contacts perhaps in it"
                  />
                )}
              </td>
              <td>{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
