import { digestText } from '../vocabulary/digest-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { IngestError } from './ingest-error.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { parseReportLine } from './parse-report-line.ts';
import type { ParsedReport } from './report-source.ts';
import { storableText } from './storable-text.ts';

/** Files of one report, by the ending of their names. */
const fileEndings = ['txt', 'md', 'html', 'htm'] as const;

/** What the bytes of one report are: a file of its own, or a line of a `.jsonl` file. */
export type ReportFormat = (typeof fileEndings)[number] | 'line';

/** Reads a page: handed in, because what it needs is large and most runs meet no page. */
export type ParsePage = (bytes: Uint8Array) => ParsedReport;

/** Ending of files that hold many reports, one a line. */
export const linesEnding = 'jsonl';

/** File name endings that can be read. */
export const readableEndings: readonly string[] = [...fileEndings, linesEnding];

/**
 * The format of a file by its name.
 * @throws IngestError `unknown-format` for what cannot be read.
 */
export function formatOf(path: string): ReportFormat {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = fileEndings.find((one) => one === ending);
  if (known !== undefined) return known;
  throw new IngestError(
    'unknown-format',
    `Files ending in ".${ending}" cannot be read.`,
    `Save the report as ${readableEndings.map((known) => `.${known}`).join(', ')}.`,
  );
}

/** The id alone that `ingestBytes` gives, at less cost: nothing of the text is looked at. */
export async function identifyBytes(
  bytes: Uint8Array,
  key: string,
  format: ReportFormat = formatOf(key),
): Promise<string> {
  if (format !== 'html' && format !== 'htm') return parseReport(bytes, key, format, noPage).id;
  const { parsePage } = await import('./parse-page.ts');
  return parseReport(bytes, key, format, parsePage).id;
}

/** What the bytes say, and the id it has by that. */
export function parseReport(
  bytes: Uint8Array,
  key: string,
  format: ReportFormat,
  parsePage: ParsePage,
): { id: string; parsed: ParsedReport } {
  const parsed = storableFacts(parseAs(format, bytes, parsePage));
  const facts = [parsed.title, parsed.outlet, parsed.author, parsed.published, parsed.url].map(
    (fact) => fact ?? '',
  );
  return { id: `d-${digestText(key, parsed.text, ...facts).slice(0, 12)}`, parsed };
}

function parseAs(format: ReportFormat, bytes: Uint8Array, parsePage: ParsePage): ParsedReport {
  if (format === 'line') return parseReportLine(bytes).parsed;
  if (format === 'txt') return parsePlainText(decodeBytes(bytes));
  return format === 'md' ? parseMarkdown(decodeBytes(bytes)) : parsePage(bytes);
}

function noPage(): never {
  throw new Error('A page is read by parsePage alone.');
}

function storableFacts(parsed: ParsedReport): ParsedReport {
  const { title, outlet, author, published, language, url } = parsed;
  const facts = Object.entries({ title, outlet, author, published, language, url }).map(([name, fact]) => [
    name,
    fact === null ? null : storableText(fact),
  ]);
  return { ...parsed, ...Object.fromEntries(facts) };
}
