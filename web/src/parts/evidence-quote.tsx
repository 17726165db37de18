import type { Evidence } from '../../../src/vocabulary/ledger.ts';
import { AppLink } from '../view/app-link.tsx';
import { plainText } from './plain-text.ts';

/** A sentence that supports an entry: one click opens it in its report. */
export function EvidenceQuote({ evidence, source }: { evidence: Evidence; source?: string | undefined }) {
  return (
    <blockquote className="evidence">
      <p>
        <bdi>“{plainText(evidence.quote)}”</bdi>
      </p>
      <p className="small">
        <AppLink to={reportAddress(evidence)}>{source ?? evidence.document}</AppLink>
      </p>
    </blockquote>
  );
}

/** The reader's address with a quote highlighted. */
export function reportAddress({
  document,
  start,
  end,
}: Pick<Evidence, 'document' | 'start' | 'end'>): string {
  return `/report/${encodeURIComponent(document)}?at=${start}-${end}`;
}
