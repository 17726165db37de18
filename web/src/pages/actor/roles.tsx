import type { LedgerActor } from '../../../../src/vocabulary/ledger.ts';
import { AppLink } from '../../view/app-link.tsx';

/** Offices held, in order; those held on the day are said to be. */
export function Roles({ roles, day }: { roles: LedgerActor['roles']; day: string }) {
  const ordered = [...roles].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return (
    <div className="scrolling">
      <table>
        <caption className="unseen">Roles over time</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Role</th>
            <th scope="col">Of</th>
            <th scope="col">On {day}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ title, of, from, to }) => (
            <tr key={`${title} ${of} ${from}`}>
              <td className="day">{from ?? <span className="soft">not told</span>}</td>
              <td className="day">{to ?? ''}</td>
              <td className="actor-wide">{title}</td>
              <td>
                <AppLink to={`/actor/${encodeURIComponent(of)}`}>{of}</AppLink>
              </td>
              <td>{isHeld(from, to, day) ? 'held' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Partial dates compare as the whole of the year or month. */
function isHeld(from: string | null, to: string | null, day: string): boolean {
  return from !== null && from <= day && (to === null || day.slice(0, to.length) <= to);
}
