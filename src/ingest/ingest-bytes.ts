import type { Document } from '../vocabulary/document.ts';
import { type GivenFacts, makeDocument } from './make-document.ts';
import { parsePage } from './parse-page.ts';
import { formatOf, parseReport, type ReportFormat } from './parse-report.ts';

/**
 * bytes → Document: the whole of ingest.
 * @param key the report's name across machines, such as its path below the folder read; with the text it makes the id.
 * @throws IngestError when the bytes hold no report.
 */
export function ingestBytes(
  bytes: Uint8Array,
  key: string,
  given: GivenFacts = {},
  format: ReportFormat = formatOf(key),
): Document {
  const { id, parsed } = parseReport(bytes, key, format, parsePage);
  return makeDocument(id, parsed, given);
}
