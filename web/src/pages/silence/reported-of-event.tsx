import type { ReportedSilence } from '../../../../src/analyse/silence/reported-silences.ts';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { Actors } from '../../parts/actors.tsx';
import { EvidenceQuote } from '../../parts/evidence-quote.tsx';
import { sourceLine } from '../../parts/source-line.ts';
import { Closed } from './closing-words.tsx';

/** Silences about the event that reports themselves tell of, each with what ended it. */
export function ReportedOfEvent(props: {
  reported: readonly ReportedSilence[];
  documents: Ledger['documents'] | undefined;
}) {
  const { reported, documents } = props;
  if (reported.length === 0) return <p className="soft">No report tells that anybody was silent about it.</p>;
  return (
    <section aria-labelledby="silence-reported" className="silence-part">
      <h2 id="silence-reported">Silences that reports tell of</h2>
      <ul className="silence-list">
        {reported.map(({ silence, who, asOf, evidence, because, closed }) => (
          <li key={silence}>
            <p>
              <span className="day">{asOf ?? 'no date'}</span> <Actors of={[who]} />{' '}
              <span className="soft small">(held to be about it by: {because})</span>
            </p>
            <EvidenceQuote evidence={evidence} source={sourceLine(evidence.document, documents)} />
            <p>
              <Closed closed={closed} asOf={asOf} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
