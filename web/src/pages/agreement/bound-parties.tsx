import { Verdict } from '../../parts/verdict.tsx';
import { AppLink } from '../../view/app-link.tsx';
import type { ShownAgreement } from './shown-agreement.ts';

const order = ['in force', 'undetermined', 'not in force'];

/** Who is bound on the day, why, and what nobody tells. Those of one standing stand together. */
export function BoundParties({ standing }: Pick<ShownAgreement, 'standing'>) {
  const { parties, reasons, missing, on } = standing;
  if (parties.length === 0) return <p className="soft">No report tells its parties.</p>;
  // Since when it is bound says all that its own entry into force would say again; the row says for whom.
  const reasonsOf = ({ name, standing: own }: (typeof parties)[number]) =>
    own.since === null
      ? own.reasons
          .filter((reason) => !reasons.includes(reason))
          .map((reason) => upperFirst(reason.replace(`For ${name}: `, '')))
      : [];
  const untoldOf = ({ standing: own }: (typeof parties)[number]) =>
    own.missing.filter((one) => !missing.includes(one));
  const groups = Map.groupBy(parties, (party) =>
    JSON.stringify([party.standing.verdict, party.standing.since, reasonsOf(party), untoldOf(party)]),
  );
  const ranked = [...groups.values()].sort(
    (a, b) => order.indexOf(a[0]!.standing.verdict) - order.indexOf(b[0]!.standing.verdict),
  );
  return (
    <div className="scrolling">
      <table>
        <caption className="unseen">Who is bound on {on}</caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">On {on}</th>
            <th scope="col">Since</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((group) => {
            const own = group[0]!.standing;
            const why = reasonsOf(group[0]!);
            const untold = untoldOf(group[0]!);
            return (
              <tr key={group[0]!.code}>
                <td className="agreement-parties">
                  {group.map(({ code, name }, index) => (
                    <span key={code}>
                      {index > 0 && ', '}
                      <AppLink to={`/actor/${encodeURIComponent(code)}`}>{name}</AppLink>
                    </span>
                  ))}
                </td>
                <td>
                  <Verdict is={own.verdict} />
                </td>
                <td className="day">{own.since}</td>
                <td>
                  {why.join(' ')}
                  {untold.length > 0 && <span className="soft"> Not told: {untold.join('; ')}.</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
