import './page.css';
import { Redirect, useParams } from 'wouter';
import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { EvidenceQuote } from '../../parts/evidence-quote.tsx';
import { sourceLine } from '../../parts/source-line.ts';
import { DecideButtons } from './decide-buttons.tsx';
import { DecidedList } from './decided-list.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { type ShownEntry, titleOf } from './shown-entry.ts';
import { SourcesTable } from './sources-table.tsx';

/** One entry: what it says, every sentence that supports it, and what an analyst makes of it. */
export function Page() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer<ShownEntry>('/api/entry', { entry: id });
  const documents = useAnswer<Ledger['documents']>('/api/documents');
  return (
    <main className="page">
      <Answer of={answer} what="the entry">
        {(entry) =>
          entry.entryKind === 'document' ? (
            <Redirect to={`/report/${encodeURIComponent(entry.id)}`} replace />
          ) : (
            <div className="entry-evidence">
              <h1>
                <bdi>{titleOf(entry)}</bdi>
              </h1>
              <p className="soft small">
                {entry.entryKind} {entry.id}
              </p>
              <EntryFacts entry={entry} />
              <h2>Where it stands</h2>
              {entry.evidence.map((evidence, index) => (
                <div key={`${evidence.document} ${evidence.start}`}>
                  <EvidenceQuote evidence={evidence} source={sourceLine(evidence.document, documents.data)} />
                  {index > 0 && 'merged' in entry && entry.merged?.[index - 1] !== undefined && (
                    <p className="entry-merged soft small">put to it: {entry.merged[index - 1]!.why}</p>
                  )}
                </div>
              ))}
              <h2>Decide</h2>
              <DecideButtons key={entry.id} entry={entry} />
              <DecidedList decided={entry.decided} />
              <h2>Whose word it is</h2>
              <SourcesTable id={entry.id} />
            </div>
          )
        }
      </Answer>
    </main>
  );
}
