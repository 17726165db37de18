import type { ObligationAnswer } from '../../../../src/vocabulary/obligation-answer.ts';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { ShownNetwork, ShownTie } from './shown-network.ts';

/** What is behind a chosen state or tie: its entries, one click away. */
export function ChosenPart({ network, chosen }: { network: ShownNetwork; chosen: string | null }) {
  const names = new Map(network.nodes.map(({ code, name }) => [code, name]));
  const name = (code: string) => plainText(names.get(code) ?? code);
  if (chosen === null)
    return (
      <p className="soft">Choose a state or a tie in the drawing, or below, to see what it is made of.</p>
    );
  const ties = network.ties
    .filter((tie) => `${tie.source} ${tie.target}` === chosen || [tie.source, tie.target].includes(chosen))
    .sort((a, b) => b.weight - a.weight);
  if (ties.length === 0) return <p className="soft">Nothing ties {name(chosen)} here.</p>;
  return (
    <>
      {names.has(chosen) && (
        <h2>
          <AppLink to={`/actor/${encodeURIComponent(chosen)}`}>{name(chosen)}</AppLink>
        </h2>
      )}
      {ties.slice(0, 40).map((tie) => (
        <TieEntries key={`${tie.source} ${tie.target}`} tie={tie} name={name} />
      ))}
      {ties.length > 40 && <p className="soft small">and {ties.length - 40} more ties: see the table.</p>}
    </>
  );
}

function TieEntries({ tie, name }: { tie: ShownTie; name: (code: string) => string }) {
  return (
    <section>
      <h3>
        <AppLink to={`/dyad/${encodeURIComponent(tie.source)},${encodeURIComponent(tie.target)}`}>
          {name(tie.source)} – {name(tie.target)}
        </AppLink>
      </h3>
      <p className="soft small">
        {plainText(tie.what)}
        {tie.isDoubtful && ' (undetermined)'}
      </p>
      <ul>
        {tie.entries.slice(0, 30).map(({ id, name: called, kind, days }) => (
          <li key={id}>
            {days !== null && <span className="soft">{days} </span>}
            <AppLink to={kind === 'agreement' ? `/agreement/${encodeURIComponent(id)}` : `/entry/${id}`}>
              <bdi>{plainText(called)}</bdi>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The chain of a scenario in words, each step with its agreement. */
export function ChainSteps({ answer, search }: { answer: ObligationAnswer; search: string }) {
  const name = (code: string) => answer.names?.[code] ?? code;
  const steps = answer.chain.flatMap(({ step, because }) => {
    const duty = answer.duties[because];
    return duty === undefined ? [] : [{ step, duty }];
  });
  return (
    <section>
      <h2>Along the chain</h2>
      {steps.length === 0 ? (
        <p className="soft">Nobody is drawn in beyond what is owed at once.</p>
      ) : (
        <ol>
          {steps.map(({ step, duty }) => (
            <li key={`${step} ${duty.state} ${duty.agreement} ${duty.obligation}`} value={step}>
              {name(duty.state)} towards {name(duty.owedTo)}: {duty.words ?? duty.obligation} (
              {plainText(duty.agreementName)})
            </li>
          ))}
        </ol>
      )}
      <p>
        <AppLink to={`/obligations?${search}`}>The whole answer with its reasons</AppLink>
      </p>
    </section>
  );
}
