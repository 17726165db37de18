import { decodeBytes } from './decode-bytes.ts';
import { declaredCharset, parseHtml } from './parse-html.ts';
import type { ParsedReport } from './report-source.ts';

/** The bytes of an HTML page → its article. */
export function parsePage(bytes: Uint8Array): ParsedReport {
  return parseHtml(decodeBytes(bytes, declaredCharset(bytes)));
}
