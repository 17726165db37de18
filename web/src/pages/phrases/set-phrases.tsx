import type { SetPhrase, SetPhrases } from '../../../../src/analyse/rhetoric/find-phrases.ts';
import { addressOf, useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';
import { useViewState } from '../../view/view-state.ts';
import { UseQuote } from './use-quote.tsx';

const fewUses = 8;

/** The set phrases of whom the address names, the most telling first. */
export function SetPhrasesOf() {
  const [view] = useViewState();
  const asked = Object.fromEntries(
    ['outlet', 'speaker', 'against', 'since', 'until', 'top'].map((name) => [name, view.get(name)]),
  );
  const answer = useAnswer<SetPhrases>('/api/phrases', asked);
  return (
    <Answer of={answer} what="the phrases">
      {({ own, rest, tested, found, formulaic, phrases }) => (
        <section aria-labelledby="phrases-set" className="phrases-part">
          <h2 id="phrases-set">
            Set phrases of <bdi>{view.get('outlet') ?? view.get('speaker')}</bdi>
          </h2>
          <p className="soft small" role="status">
            {phrases.length} of {found} found; {tested.toLocaleString('en')} tested in{' '}
            {own.words.toLocaleString('en')} words of {own.reports} reports, against{' '}
            {rest.words.toLocaleString('en')} words of {rest.reports}
            {formulaic > 0 && `; ${formulaic} left out as standing sentences`}
          </p>
          {phrases.length === 0 ? (
            <Empty>
              No wording is used more than by chance, in three reports at least. Small ledgers give few set
              phrases or none: read more reports of this outlet or speaker.
            </Empty>
          ) : (
            <PhraseTable phrases={phrases} view={view} />
          )}
        </section>
      )}
    </Answer>
  );
}

function PhraseTable({ phrases, view }: { phrases: readonly SetPhrase[]; view: URLSearchParams }) {
  return (
    <div className="scrolling">
      <table className="phrases-table stacking">
        <caption className="unseen">Set phrases, the most telling first</caption>
        <thead>
          <tr>
            <th scope="col">Phrase</th>
            <th scope="col" className="number">
              Uses
            </th>
            <th scope="col" className="number">
              Reports
            </th>
            <th scope="col" className="number">
              Per 10,000 words
            </th>
            <th scope="col" className="number">
              Others
            </th>
            <th scope="col" className="number" title="Dunning's log-likelihood ratio, for clumped counts">
              G²
            </th>
            <th scope="col">First</th>
            <th scope="col">Last</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {phrases.map((one) => (
            <tr key={one.phrase}>
              <th scope="row" className="phrases-phrase">
                <AppLink to={trackAddress(one, view)}>
                  <bdi>{plainText(one.phrase)}</bdi>
                </AppLink>
              </th>
              <td className="number" data-label="Uses">
                {one.uses}
              </td>
              <td className="number" data-label="Reports">
                {one.reports}
              </td>
              <td className="number" data-label="Per 10,000 words">
                {one.rate.toFixed(2)}
              </td>
              <td className="number" data-label="Others">
                {one.rest.uses === 0 ? 'never' : one.rest.rate.toFixed(2)}
              </td>
              <td className="number" data-label="G²">
                {one.keyness.toFixed(0)}
              </td>
              <td className="day" data-label="First">
                {one.first ?? <span className="soft">no date</span>}
              </td>
              <td className="day" data-label="Last">
                {one.last ?? <span className="soft">no date</span>}
              </td>
              <td className="phrases-sentences">
                <details>
                  <summary>
                    {Math.min(fewUses, one.entries.length)} of {one.entries.length} sentences
                    <span className="unseen"> with {plainText(one.phrase)}</span>
                  </summary>
                  {one.entries.slice(0, fewUses).map((use) => (
                    <UseQuote key={`${use.report} ${use.start}`} use={use} />
                  ))}
                  {one.entries.length > fewUses && (
                    <p>
                      <AppLink to={trackAddress(one, view)}>every use</AppLink>
                    </p>
                  )}
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Follows the phrase in its commonest wording through all reports. */
function trackAddress({ phrase, wordings }: SetPhrase, view: URLSearchParams): string {
  return addressOf('/phrases', {
    track: wordings[0]?.wording ?? phrase,
    inflected: 'true',
    since: view.get('since'),
    until: view.get('until'),
  });
}
