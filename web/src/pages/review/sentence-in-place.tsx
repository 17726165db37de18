import type { Evidence } from '../../../../src/vocabulary/ledger.ts';
import type { StoredReport } from '../../../../src/vocabulary/stored-report.ts';
import { useAnswer } from '../../api/ask.ts';
import { reportAddress } from '../../parts/evidence-quote.tsx';
import { markTurning, plainText } from '../../parts/plain-text.ts';
import { AppLink } from '../../view/app-link.tsx';

/** A sentence in its paragraph, with the report it stands in. */
export function SentenceInPlace({ evidence }: { evidence: Evidence }) {
  const report = useAnswer<StoredReport>('/api/report', { id: evidence.document, asOf: null });
  const { start, end } = evidence;
  const found = report.data?.id === evidence.document ? report.data : undefined;
  const block = found?.blocks.find((one) => one.start <= start && start < one.end);
  const text = (from: number, to: number) => markTurning(found?.text.slice(from, to) ?? '');
  return (
    <figure className="review-sentence">
      <blockquote dir="auto">
        {block === undefined ? (
          <mark>{plainText(evidence.quote)}</mark>
        ) : (
          <>
            {text(block.start, start)}
            <mark>{text(start, end)}</mark>
            {text(end, Math.max(end, block.end))}
          </>
        )}
      </blockquote>
      <figcaption className="small">
        <AppLink to={reportAddress(evidence)}>
          <bdi>
            {found === undefined
              ? evidence.document
              : [found.outlet, found.title, found.knownFrom?.value]
                  .filter(Boolean)
                  .map((part) => plainText(part!))
                  .join(' · ') || evidence.document}
          </bdi>
        </AppLink>
      </figcaption>
    </figure>
  );
}
