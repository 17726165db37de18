import type { ListedSilence } from '../../../../src/analyse/silence/reported-silences.ts';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Actors } from '../../parts/actors.tsx';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { EvidenceQuote } from '../../parts/evidence-quote.tsx';
import { plainText } from '../../parts/plain-text.ts';
import { sourceLine } from '../../parts/source-line.ts';
import { AppLink } from '../../view/app-link.tsx';
import { Closed } from '../silence/closing-words.tsx';

/** Every silence that a report tells of: who did not say what, since when, and what ended it. */
export function ReportedSilences() {
  const answer = useAnswer<ListedSilence[]>('/api/silence');
  const documents = useAnswer<Ledger['documents']>('/api/documents');
  return (
    <section className="sources-part" aria-labelledby="sources-reported">
      <h2 id="sources-reported">Silences that reports tell of</h2>
      <Answer of={answer} what="the reported silences">
        {(silences) =>
          silences.length === 0 ? (
            <Empty>No report in the ledger tells that somebody did not say something.</Empty>
          ) : (
            <div className="scrolling">
              <table className="stacking">
                <caption className="unseen">
                  Silences that reports tell of, in the order of their days
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Day</th>
                    <th scope="col">Who</th>
                    <th scope="col">Sentence</th>
                    <th scope="col">About</th>
                    <th scope="col">What ended it</th>
                  </tr>
                </thead>
                <tbody>
                  {silences.map(({ silence, who, about, asOf, evidence, closed, event, what }) => (
                    <tr key={silence}>
                      <td className="day">{asOf ?? <span className="soft">no date</span>}</td>
                      <td className="sources-who">
                        <Actors of={[who]} />
                      </td>
                      <td className="sources-quote">
                        <EvidenceQuote
                          evidence={evidence}
                          source={sourceLine(evidence.document, documents.data)}
                        />
                      </td>
                      <td className="sources-about" data-label="About">
                        {event === null ? (
                          <AppLink to={`/entry/${silence}`}>
                            <bdi>{plainText(about)}</bdi>
                          </AppLink>
                        ) : (
                          <AppLink to={`/silence/${event}`}>
                            <bdi>{plainText(what ?? about)}</bdi>
                          </AppLink>
                        )}
                      </td>
                      <td className="sources-closed" data-label="What ended it">
                        <Closed closed={closed} asOf={asOf} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
    </section>
  );
}
