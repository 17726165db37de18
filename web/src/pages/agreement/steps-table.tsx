import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { Certainty } from '../../parts/certainty.tsx';
import { Cited } from '../../parts/cited.tsx';
import { DateMark } from '../../parts/date.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { keyOf } from './life-rows.ts';
import type { ShownAgreement, ShownStep } from './shown-agreement.ts';

/** The steps of its life in order, each with the sentences that tell it. */
export function StepsTable(props: { agreement: ShownAgreement; documents: Ledger['documents'] | undefined }) {
  const { agreement, documents } = props;
  const names = new Map(agreement.standing.parties.map(({ code, name }) => [code, name]));
  return (
    <div className="scrolling">
      <table>
        <caption className="unseen">Steps in its life</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Step</th>
            <th scope="col">By</th>
            <th scope="col">Told in</th>
          </tr>
        </thead>
        <tbody>
          {stepsInOrder(agreement.steps).map(({ step, evidence }) => (
            <tr key={`${keyOf(step)} ${step.takers.join()}`}>
              <td>
                <DateMark when={whenOf(step)} />
              </td>
              <td>
                <Certainty factuality={step.factuality} /> {step.step}
                {(step.body !== null || step.place !== null) && (
                  <span className="soft small">
                    {' '}
                    {[step.body, step.place]
                      .filter((part) => part !== null)
                      .map(plainText)
                      .join(', ')}
                  </span>
                )}
              </td>
              <td>{step.ofAll ? 'all' : step.takers.map((code) => names.get(code) ?? code).join(', ')}</td>
              <td className="agreement-quotes">
                {evidence.slice(0, 3).map((one) => (
                  <Cited
                    key={`${one.document} ${one.start}`}
                    evidence={one}
                    titles={agreement.titles}
                    source={sourceLine(one.document, documents)}
                  />
                ))}
                {evidence.length > 3 && (
                  <details>
                    <summary>{evidence.length - 3} more</summary>
                    {evidence.slice(3).map((one) => (
                      <Cited
                        key={`${one.document} ${one.start}`}
                        evidence={one}
                        titles={agreement.titles}
                        source={sourceLine(one.document, documents)}
                      />
                    ))}
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Tellings of one step by the same parties together, by the first day it may have been. */
function stepsInOrder(steps: readonly ShownStep[]): { step: ShownStep; evidence: ShownStep['evidence'] }[] {
  const groups = Map.groupBy(steps, (step) => `${keyOf(step)} ${step.takers.join()}`);
  const dayOf = ({ window }: ShownStep) => window.earliest ?? window.latest ?? '9999';
  return [...groups.values()]
    .map((group) => ({ step: group[0]!, evidence: group.flatMap(({ evidence }) => evidence) }))
    .sort((a, b) => (dayOf(a.step) < dayOf(b.step) ? -1 : 1));
}

/** What a report tells as done was done by the day it came out. */
function whenOf({ when, window }: ShownStep) {
  return { text: '', value: '', basis: 'unknown' as const, ...when, ...window };
}
