import type { Evidence } from '../vocabulary/ledger.ts';
import type { Span } from '../vocabulary/span.ts';
import type { CaseFile } from './case-file.ts';

/** The quote that stands at a span of a stored report. */
export function quoteSpan(caseFile: CaseFile, document: string, { start, end }: Span): Evidence {
  return { document, start, end, quote: caseFile.reports.get(document)?.text.slice(start, end) ?? '' };
}
