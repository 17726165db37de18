import { digestText } from '../vocabulary/digest-text.ts';
import type { Document } from '../vocabulary/document.ts';
import { decodeBytes } from './decode-bytes.ts';
import { IngestError } from './ingest-error.ts';
import { type GivenFacts, makeDocument } from './make-document.ts';
import { declaredCharset, parseHtml } from './parse-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { parseReportLine } from './parse-report-line.ts';
import type { ParsedReport } from './report-source.ts';
import { storableText } from './storable-text.ts';

const parsers = {
  txt: (bytes: Uint8Array) => parsePlainText(decodeBytes(bytes)),
  md: (bytes: Uint8Array) => parseMarkdown(decodeBytes(bytes)),
  html: (bytes: Uint8Array) => parseHtml(decodeBytes(bytes, declaredCharset(bytes))),
  htm: (bytes: Uint8Array) => parseHtml(decodeBytes(bytes, declaredCharset(bytes))),
};

/** What the bytes of one report are: a file of its own, or a line of a `.jsonl` file. */
export type ReportFormat = keyof typeof parsers | 'line';

/** Ending of files that hold many reports, one a line. */
export const linesEnding = 'jsonl';

/** File name endings that can be read. */
export const readableEndings: readonly string[] = [...Object.keys(parsers), linesEnding];

/**
 * The format of a file by its name.
 * @throws IngestError `unknown-format` for what cannot be read.
 */
export function formatOf(path: string): ReportFormat {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(parsers, ending)) return ending as keyof typeof parsers;
  throw new IngestError(
    'unknown-format',
    `Files ending in ".${ending}" cannot be read.`,
    `Save the report as ${readableEndings.map((known) => `.${known}`).join(', ')}.`,
  );
}

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
  const { id, parsed } = parseReport(bytes, key, format);
  return makeDocument(id, parsed, given);
}

/** The id alone that `ingestBytes` gives, at less cost: nothing of the text is looked at. */
export function identifyBytes(bytes: Uint8Array, key: string, format: ReportFormat = formatOf(key)): string {
  return parseReport(bytes, key, format).id;
}

function parseReport(
  bytes: Uint8Array,
  key: string,
  format: ReportFormat,
): { id: string; parsed: ParsedReport } {
  const parsed = storableFacts(format === 'line' ? parseReportLine(bytes).parsed : parsers[format](bytes));
  const facts = [parsed.title, parsed.outlet, parsed.author, parsed.published, parsed.url].map(
    (fact) => fact ?? '',
  );
  return { id: `d-${digestText(key, parsed.text, ...facts).slice(0, 12)}`, parsed };
}

function storableFacts(parsed: ParsedReport): ParsedReport {
  const { title, outlet, author, published, language, url } = parsed;
  const facts = Object.entries({ title, outlet, author, published, language, url }).map(([name, fact]) => [
    name,
    fact === null ? null : storableText(fact),
  ]);
  return { ...parsed, ...Object.fromEntries(facts) };
}
