import type { SharedAgreement } from '../../../../src/analyse/dyad/dyad-agreements.ts';
import { plainText } from '../../parts/plain-text.ts';
import { Verdict } from '../../parts/verdict.tsx';
import { AppLink } from '../../view/app-link.tsx';

type Listed = Pick<SharedAgreement, 'entry' | 'title' | 'kind' | 'status' | 'verdict' | 'since'> &
  Partial<Pick<SharedAgreement, 'missing' | 'firstTold'>>;

/** Agreements and how they stand on the day. */
export function Agreements({ agreements, day }: { agreements: readonly Listed[]; day: string }) {
  return (
    <div className="scrolling">
      <table>
        <caption className="unseen">Agreements and how they stand on {day}</caption>
        <thead>
          <tr>
            <th scope="col">Agreement</th>
            <th scope="col">Kind</th>
            <th scope="col">Last step told</th>
            <th scope="col">On {day}</th>
            <th scope="col">Not told</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ entry, title, kind, status, verdict, since, missing = [] }) => (
            <tr key={entry}>
              <td className="dyad-wide">
                <AppLink to={`/agreement/${entry}`}>
                  <bdi>{plainText(title)}</bdi>
                </AppLink>
              </td>
              <td>{kind}</td>
              <td>{status ?? <span className="soft">none</span>}</td>
              <td>
                <Verdict is={verdict} />
                {since !== null && <span className="soft small day"> since {since}</span>}
              </td>
              <td className="soft small dyad-missing">{missing.slice(0, 3).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
