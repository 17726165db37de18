import type { Passage } from '../../../../src/analyse/rhetoric/diff/compare-texts.ts';
import type { Difference } from '../../../../src/analyse/rhetoric/diff/tell-differences.ts';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { ComparedReport, ShownComparison } from './shown-comparison.ts';

/** What both say, beside each other, each with in what they differ; then what only one says. */
export function Comparison({ found }: { found: ShownComparison }) {
  const { a, b, shared, onlyA, onlyB } = found;
  return (
    <>
      <section className="diff-part" aria-labelledby="diff-shared">
        <h2 id="diff-shared">Both say</h2>
        {shared.length === 0 ? (
          <p className="soft">No clause of the one says what a clause of the other does.</p>
        ) : (
          <div className="scrolling">
            <table className="diff-shared stacking">
              <caption className="unseen">What both reports say, and in what they differ</caption>
              <thead>
                <tr>
                  <Head report={a} />
                  <Head report={b} />
                  <th scope="col">Where they differ</th>
                </tr>
              </thead>
              <tbody>
                {shared.map((one) => (
                  <tr key={`${one.a[0]?.start} ${one.b[0]?.start}`}>
                    <td data-label="The first">
                      <Passages passages={one.a} report={a} />
                    </td>
                    <td data-label="The second">
                      <Passages passages={one.b} report={b} />
                    </td>
                    <td className="diff-differences" data-label="Where they differ">
                      {one.differences.length === 0 ? (
                        <span className="soft">nothing told apart</span>
                      ) : (
                        <ul>
                          {one.differences.map((difference) => (
                            <li
                              key={`${difference.kind} ${difference.scale} ${difference.a} ${difference.b}`}
                            >
                              <DifferenceLine difference={difference} />
                            </li>
                          ))}
                        </ul>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <div className="diff-only">
        <Only report={a} passages={onlyA} side="first" />
        <Only report={b} passages={onlyB} side="second" />
      </div>
    </>
  );
}

function Head({ report }: { report: ComparedReport }) {
  return (
    <th scope="col">
      <AppLink to={`/report/${encodeURIComponent(report.id)}`}>
        <bdi>{plainText(report.title ?? report.id)}</bdi>
      </AppLink>
      <div className="diff-from">{fromOf(report)}</div>
    </th>
  );
}

function Only({
  report,
  passages,
  side,
}: {
  report: ComparedReport;
  passages: readonly Passage[];
  side: string;
}) {
  return (
    <section className="diff-part" aria-labelledby={`diff-${side}`}>
      <h2 id={`diff-${side}`}>Only the {side} says</h2>
      <p className="soft small">
        <bdi>{plainText(report.title ?? report.id)}</bdi> · {fromOf(report)}
      </p>
      {passages.length === 0 ? (
        <p className="soft">Nothing.</p>
      ) : (
        <Passages passages={passages} report={report} />
      )}
    </section>
  );
}

function Passages({ passages, report }: { passages: readonly Passage[]; report: ComparedReport }) {
  return passages.map((one) => (
    <p key={one.start} className="diff-passage">
      <AppLink to={reportAddress({ document: report.id, start: one.start, end: one.end })}>
        <bdi>{plainText(one.quote)}</bdi>
      </AppLink>
    </p>
  ));
}

/** "number: 1,500 / 3,000", with who says it more strongly. */
function DifferenceLine({ difference: { kind, scale, a, b, stronger } }: { difference: Difference }) {
  const says = (words: string | null) =>
    words === null ? <span className="soft">not said</span> : <q>{plainText(words)}</q>;
  return (
    <>
      <b>{scale ?? kind}</b>: {says(a)} / {says(b)}
      {stronger !== null && <span> – stronger in the {stronger === 'a' ? 'first' : 'second'}</span>}
    </>
  );
}

function fromOf({ outlet, published }: ComparedReport): string {
  return [outlet, published]
    .filter((part) => part !== null)
    .map((part) => plainText(part as string))
    .join(' · ');
}
