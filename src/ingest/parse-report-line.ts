import { z } from 'zod';
import { decodeBytes } from './decode-bytes.ts';
import { IngestError } from './ingest-error.ts';
import { requireGivenDate } from './parse-given-date.ts';
import type { ParsedReport } from './report-source.ts';
import { storableText } from './storable-text.ts';

const text = z.string().nullish();

const lineSchema = z.object({
  id: z.union([z.string().trim().min(1), z.number().int()]).transform(String),
  text: z.string(),
  title: text,
  outlet: text,
  /** What other collections call the outlet; an address is taken as `url`. */
  source: text,
  published: text,
  /** What other collections call `published`. */
  date: text,
  language: text,
  url: text,
});

/** One report of a `.jsonl` file: its name in the file, and what stands in its line. */
export interface ReportLine {
  id: string;
  parsed: ParsedReport;
}

/**
 * One line of a `.jsonl` file → a report: the fields of the interchange contract, with `date` for `published` and
 * `source` for `outlet` where the contract's own name is missing. Other fields are passed over.
 * @throws IngestError `not-json`, `bad-document`, `empty` or `bad-date` with what is wrong in the line.
 */
export function parseReportLine(bytes: Uint8Array): ReportLine {
  const line = lineSchema.safeParse(parseJson(decodeBytes(bytes)));
  if (!line.success) throw badField(line.error);
  const { id, title, language, ...rest } = line.data;
  if (rest.text.trim() === '')
    throw new IngestError('empty', 'The report holds no text.', 'Remove the line, or give it its text.');
  const isAddress = /^https?:\/\//i.test(rest.source ?? '');
  const published = rest.published || rest.date || null;
  if (published !== null) requireGivenDate(published);
  return {
    id: storableText(id),
    parsed: {
      text: storableText(rest.text),
      blocks: null,
      title: title || null,
      outlet: rest.outlet || (isAddress ? null : rest.source) || null,
      author: null,
      published,
      language: language || null,
      url: rest.url || (isAddress ? rest.source : null) || null,
    },
  };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new IngestError('not-json', 'The line is not JSON.', 'Write one JSON object a line.');
  }
}

function badField(error: z.ZodError): IngestError {
  const field = error.issues[0]?.path.join('.') || 'id';
  return new IngestError(
    'bad-document',
    `"${field}" is missing or not what it should be.`,
    'Write {"id": "…", "text": "…"} and optionally title, outlet, published, language, url.',
  );
}
