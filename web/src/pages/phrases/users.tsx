import type { User } from '../../../../src/analyse/rhetoric/phrase-users.ts';
import { plainText } from '../../parts/plain-text.ts';

const mostUsers = 40;

/** Outlets or speakers by first use, each with after whom it took the wording up. */
export function Users({ users, kind }: { users: readonly User[]; kind: User['kind'] }) {
  const own = users.filter((one) => one.kind === kind);
  if (own.length === 0) return null;
  const title = kind === 'outlet' ? 'Outlets, by first use' : 'Speakers, by first use';
  return (
    <section className="phrases-part" aria-labelledby={`phrases-${kind}`}>
      <h2 id={`phrases-${kind}`}>{title}</h2>
      <div className="scrolling">
        <table className="stacking">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{kind === 'outlet' ? 'Outlet' : 'Speaker'}</th>
              <th scope="col">First</th>
              <th scope="col">Took it up</th>
              <th scope="col">Last</th>
              <th scope="col" className="number">
                Uses
              </th>
              <th scope="col" className="number">
                Per 10,000 words
              </th>
              <th scope="col">Dropped</th>
            </tr>
          </thead>
          <tbody>
            {own.slice(0, mostUsers).map((one) => (
              <tr key={one.who}>
                <th scope="row" className="phrases-phrase">
                  <bdi>{plainText(one.who)}</bdi>
                </th>
                <td className="day" data-label="First">
                  {one.first ?? <span className="soft">no date</span>}
                </td>
                <td className="phrases-after" data-label="Took it up">
                  {one.after === null ? (
                    <span className="soft">{one.first === null ? 'day unknown' : 'first'}</span>
                  ) : (
                    <>
                      {one.after.days} d after <bdi>{plainText(one.after.who)}</bdi>
                    </>
                  )}
                </td>
                <td className="day" data-label="Last">
                  {one.last ?? <span className="soft">no date</span>}
                </td>
                <td className="number" data-label="Uses">
                  {one.uses}
                </td>
                <td className="number" data-label="Per 10,000 words">
                  {one.rate.toFixed(2)}
                </td>
                <td data-label="Dropped">{droppedShort(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {own.length > mostUsers && <p className="soft small">and {own.length - mostUsers} more</p>}
    </section>
  );
}

function droppedShort({ dropped }: User): string {
  if (dropped === null) return 'cannot be told';
  const odds = dropped.chance < 0.001 ? '< 0.001' : dropped.chance.toFixed(2);
  return dropped.isDropped ? `since ${dropped.since} (p ${odds})` : `not shown (p ${odds})`;
}
