import type { ObligationAnswer } from '../../../../src/vocabulary/obligation-answer.ts';
import { Verdict } from '../../parts/verdict.tsx';
import { AppLink } from '../../view/app-link.tsx';

/** Who is drawn in, step by step, each for whom and by which agreement. */
export function Chain(props: { answer: ObligationAnswer; nameOf: (code: string) => string; start: string }) {
  const { answer, nameOf, start } = props;
  const steps = [...Map.groupBy(answer.chain, ({ step }) => step)];
  return (
    <ol className="obligations-chain">
      <li>
        <h3>The event</h3>
        <p>{start}</p>
      </li>
      {steps.map(([step, links]) => (
        <li key={step}>
          <h3>Step {step}</h3>
          <ul>
            {[...Map.groupBy(links, ({ because }) => reasonOf(answer, because))].map(([reason, group]) => {
              const duty = answer.duties[group[0]!.because]!;
              return (
                <li key={reason}>
                  {group.map(({ state }, index) => (
                    <span key={state}>
                      {index > 0 && ', '}
                      <AppLink to={`/actor/${encodeURIComponent(state)}`}>{nameOf(state)}</AppLink>
                    </span>
                  ))}{' '}
                  <span className="soft">
                    for {nameOf(duty.owedTo)}, by the {duty.agreementName}:
                  </span>{' '}
                  <Verdict is={duty.verdict} />
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function reasonOf({ duties }: ObligationAnswer, because: number): string {
  const { owedTo, agreement, verdict } = duties[because]!;
  return [owedTo, agreement, verdict].join(' ');
}
