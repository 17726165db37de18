import { digestText } from '../vocabulary/digest-text.ts';
import type { Document } from '../vocabulary/document.ts';
import { decodeBytes } from './decode-bytes.ts';
import { IngestError } from './ingest-error.ts';
import { type GivenFacts, makeDocument } from './make-document.ts';
import { declaredCharset, parseHtml } from './parse-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';
import type { ParsedReport } from './report-source.ts';
import { storableText } from './storable-text.ts';

const parsers: Record<string, (bytes: Uint8Array) => ParsedReport> = {
  txt: (bytes) => parsePlainText(decodeBytes(bytes)),
  md: (bytes) => parseMarkdown(decodeBytes(bytes)),
  html: (bytes) => parseHtml(decodeBytes(bytes, declaredCharset(bytes))),
  htm: (bytes) => parseHtml(decodeBytes(bytes, declaredCharset(bytes))),
};

/** File name endings that can be read. */
export const readableEndings: readonly string[] = Object.keys(parsers);

/**
 * bytes → Document: the whole of ingest.
 * @param key the report's name across machines, such as its path below the folder read; with the text it makes the id.
 * @throws IngestError when the bytes hold no report.
 */
export function ingestBytes(bytes: Uint8Array, key: string, given: GivenFacts = {}): Document {
  const ending = /\.([a-z]+)$/i.exec(key)?.[1]?.toLowerCase() ?? '';
  const parse = parsers[ending];
  if (parse === undefined) {
    throw new IngestError(
      'unknown-format',
      `Files ending in ".${ending}" cannot be read.`,
      `Save the report as ${readableEndings.map((known) => `.${known}`).join(', ')}.`,
    );
  }
  const parsed = storableFacts(parse(bytes));
  const facts = [parsed.title, parsed.outlet, parsed.author, parsed.published, parsed.url].map(
    (fact) => fact ?? '',
  );
  return makeDocument(`d-${digestText(key, parsed.text, ...facts).slice(0, 12)}`, parsed, given);
}

function storableFacts(parsed: ParsedReport): ParsedReport {
  const { title, outlet, author, published, language, url } = parsed;
  const facts = Object.entries({ title, outlet, author, published, language, url }).map(([name, fact]) => [
    name,
    fact === null ? null : storableText(fact),
  ]);
  return { ...parsed, ...Object.fromEntries(facts) };
}
