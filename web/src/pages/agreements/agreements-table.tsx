import { useState } from 'react';
import { plainText } from '../../parts/plain-text.ts';
import { Verdict } from '../../parts/verdict.tsx';
import { AppLink } from '../../view/app-link.tsx';
import { agreementAddress, type ListedAgreement } from './listed-agreement.ts';

const firstRows = 150;
const fewParties = 6;

/** One row an agreement, in the order of the first days told of them. */
export function AgreementsTable(props: {
  agreements: readonly ListedAgreement[];
  on: string | null;
  curated: boolean;
}) {
  const { agreements, on, curated } = props;
  const [rows, showRows] = useState(firstRows);
  const day = agreements[0]?.standing.on ?? on;
  return (
    <>
      <div className="scrolling">
        <table className="agreements-table">
          <caption className="unseen">Agreements and how they stand on {day}</caption>
          <thead>
            <tr>
              <th scope="col">Agreement</th>
              <th scope="col">Parties</th>
              <th scope="col">First told of</th>
              <th scope="col">Last step told</th>
              <th scope="col">On {day}</th>
              <th scope="col">Not told</th>
            </tr>
          </thead>
          <tbody>
            {agreements.slice(0, rows).map((agreement) => (
              <tr key={agreement.id}>
                <td>
                  <AppLink to={agreementAddress(agreement.id, { on, curated })}>
                    <bdi>{plainText(agreement.title)}</bdi>
                  </AppLink>
                  <div className="soft small">
                    {agreement.kind}
                    {agreement.id.startsWith('a-') ? '' : ' · curated'}
                  </div>
                </td>
                <td className="agreements-parties">{namesOf(agreement)}</td>
                <td className="day">{firstDay(agreement) ?? <span className="soft">no date</span>}</td>
                <td>{agreement.status ?? <span className="soft">none</span>}</td>
                <td>
                  <Verdict is={agreement.standing.verdict} />
                  {agreement.standing.since !== null && (
                    <div className="soft small day">since {agreement.standing.since}</div>
                  )}
                </td>
                <td className="agreements-missing soft small">
                  {agreement.standing.missing.slice(0, 3).join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small" role="status">
        {Math.min(rows, agreements.length)} of {agreements.length} agreements
      </p>
      {rows < agreements.length && (
        <p>
          <button type="button" onClick={() => showRows(rows + 500)}>
            Show more
          </button>
        </p>
      )}
    </>
  );
}

function namesOf({ parties }: ListedAgreement): string {
  const names = [...new Set(parties.map(({ name }) => plainText(name)))];
  if (names.length === 0) return 'none told';
  const left = names.length - fewParties;
  return left > 1 ? `${names.slice(0, fewParties).join(', ')} and ${left} more` : names.join(', ');
}

function firstDay({ steps }: ListedAgreement): string | null {
  return steps.flatMap(({ when }) => when?.earliest ?? []).sort()[0] ?? null;
}
