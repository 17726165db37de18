import { parseFrontMatter } from './parse-front-matter.ts';
import type { ParsedReport } from './report-source.ts';

/** Plain text, which may still carry front matter. The text after it is kept to the letter. */
export function parsePlainText(content: string): ParsedReport {
  const { matter, bodyStart } = parseFrontMatter(content);
  return { text: content.slice(bodyStart), blocks: null, ...matter };
}
