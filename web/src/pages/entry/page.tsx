import { useParams } from 'wouter';
import type { LedgerEvent } from '../../../../src/vocabulary/ledger.ts';
import { useAnswer } from '../../api/ask.ts';
import { Actors } from '../../parts/actors.tsx';
import { Answer } from '../../parts/answer.tsx';
import { Certainty } from '../../parts/certainty.tsx';
import { DateMark } from '../../parts/date.tsx';
import { EvidenceQuote } from '../../parts/evidence-quote.tsx';

/** One entry with every sentence that supports it. */
export function Page() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer<LedgerEvent>('/api/entry', { entry: id });
  return (
    <main className="page">
      <Answer of={answer} what="the entry">
        {(entry) => (
          <>
            <h1>{entry.summary ?? entry.id}</h1>
            <p>
              <DateMark when={entry.when} /> · <Certainty factuality={entry.factuality} long /> ·{' '}
              <Actors of={[...entry.initiators, ...entry.recipients]} />
            </p>
            {entry.evidence.map((evidence) => (
              <EvidenceQuote key={`${evidence.document} ${evidence.start}`} evidence={evidence} />
            ))}
          </>
        )}
      </Answer>
    </main>
  );
}
