import type { Announcement } from '../../../../src/analyse/ahead/expectation.ts';
import type { AheadStatus } from '../../../../src/analyse/ahead/list-ahead.ts';
import { DateMark } from '../../parts/date.tsx';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import type { ShownExpectation } from './shown-expectation.ts';

/** Each status with a sign of its own, so that colour alone never tells. */
const signs: Record<AheadStatus, string> = {
  ahead: '→',
  met: '●',
  'not met': '✕',
  unknown: '○',
  'no date': '–',
};

/** Some expectations: when, what, how likely, who announced it in which words, what became of it. */
export function ExpectationTable(props: { title: string; expectations: readonly ShownExpectation[] }) {
  const { title, expectations } = props;
  return (
    <div>
      <h3>{title}</h3>
      <div className="scrolling">
        <table className="stacking">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">How likely</th>
              <th scope="col">Announced by</th>
              <th scope="col">What became of it</th>
            </tr>
          </thead>
          <tbody>
            {expectations.map((one) => (
              <tr key={one.entry}>
                <td className="ahead-when">
                  <DateMark when={one.when} />
                </td>
                <th scope="row" className="ahead-what">
                  <AppLink to={`/entry/${one.entry}`}>
                    <bdi>{plainText(one.summary)}</bdi>
                  </AppLink>
                </th>
                <td className="ahead-likely" data-label="How likely">
                  {one.likelihood === null ? (
                    <span className="soft">not said</span>
                  ) : (
                    <Likelihood of={one.likelihood} />
                  )}
                </td>
                <td className="ahead-who" data-label="Announced">
                  <Announced by={one.announcements} />
                </td>
                <td data-label="What became of it" className="ahead-became">
                  <span className="ahead-status" data-status={one.status}>
                    <span aria-hidden="true">{signs[one.status]} </span>
                    {one.status === 'no date' ? 'nothing told since' : one.status}
                  </span>
                  {one.toldBy !== null && (
                    <div className="small">
                      <AppLink to={`/entry/${one.toldBy}`}>told by {one.toldBy}</AppLink>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Likelihood({ of: { words, band, low, high } }: { of: NonNullable<ShownExpectation['likelihood']> }) {
  return (
    <>
      {band}
      <div className="soft small">
        {Math.round(low * 100)}–{Math.round(high * 100)}%
        {words.toLowerCase() !== band && (
          <>
            {' '}
            · <q>{plainText(words)}</q>
          </>
        )}
      </div>
    </>
  );
}

/** The first announcement in full, the others behind it. */
function Announced({ by }: { by: readonly Announcement[] }) {
  const [first, ...others] = by;
  if (first === undefined) return <span className="soft">not told</span>;
  return (
    <>
      <AnnouncedOnce one={first} />
      {others.length > 0 && (
        <details>
          <summary className="small">and {others.length} more</summary>
          {others.map((one) => (
            <AnnouncedOnce key={`${one.evidence.document} ${one.evidence.start}`} one={one} />
          ))}
        </details>
      )}
    </>
  );
}

function AnnouncedOnce({ one: { day, by, evidence } }: { one: Announcement }) {
  return (
    <div className="ahead-announced">
      <AppLink to={reportAddress(evidence)}>
        <span className="day">{day ?? 'no date'}</span> · {by === null ? 'a report' : plainText(by.name)}
      </AppLink>
      <blockquote>
        <bdi>“{plainText(evidence.quote)}”</bdi>
      </blockquote>
    </div>
  );
}
