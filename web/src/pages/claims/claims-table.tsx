import type { ClaimRow } from '../../../../src/analyse/claims/list-claims.ts';
import { Actors } from '../../parts/actors.tsx';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { stanceWords } from './stance-words.ts';

/** One row a claim; its words lead to the entry, its outlet to the sentence. */
export function ClaimsTable({ claims }: { claims: readonly ClaimRow[] }) {
  return (
    <div className="scrolling">
      <table className="claims-table stacking">
        <caption className="unseen">Claims, the last said first</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Who</th>
            <th scope="col">Says</th>
            <th scope="col">Told by</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td className="day">{claim.day ?? <span className="soft">no date</span>}</td>
              <td className="claims-who">
                <Actors of={[claim.speaker]} />
                {claim.via.length > 0 && (
                  <div className="soft small">
                    through {claim.via.map(({ name }) => plainText(name)).join(', ')}
                  </div>
                )}
              </td>
              <td className="claims-about">
                <span className="soft">{stanceWords(claim.stance)} </span>
                <AppLink to={`/entry/${claim.id}`} className="claims-says">
                  <bdi>{plainText(claim.about)}</bdi>
                </AppLink>
              </td>
              <td className="claims-told" data-label="Told by">
                <AppLink to={reportAddress(claim.evidence)}>
                  {claim.outlet === null ? 'its sentence' : plainText(claim.outlet)}
                </AppLink>
                {claim.reports > 1 && <div className="soft small">and {claim.reports - 1} more reports</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
