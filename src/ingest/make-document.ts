import { digestText } from '../vocabulary/digest-text.ts';
import type { Document } from '../vocabulary/document.ts';
import type { When } from '../vocabulary/when.ts';
import { detectLanguage } from './detect-language.ts';
import { markBlocks } from './mark-blocks.ts';
import { parseGivenDate } from './parse-given-date.ts';
import type { ParsedReport } from './report-source.ts';

/** What a person says about a report; it goes before what the report says of itself. */
export interface GivenFacts {
  published?: When | null;
  outlet?: string | null;
  title?: string | null;
  language?: string | null;
  url?: string | null;
}

/** A parsed report → Document: blocks marked, language found, facts settled. Pure. */
export function makeDocument(id: string, parsed: ParsedReport, given: GivenFacts = {}): Document {
  const blocks = markBlocks(parsed.text, given.title ?? parsed.title, parsed.blocks);
  const headline = blocks.find((block) => block.kind === 'title');
  const title =
    given.title ?? parsed.title ?? (headline ? parsed.text.slice(headline.start, headline.end) : null);
  const byline = blocks.find((block) => block.kind === 'byline');
  return {
    id,
    text: parsed.text,
    title,
    outlet: given.outlet ?? parsed.outlet,
    author: parsed.author ?? authorOf(byline ? parsed.text.slice(byline.start, byline.end) : ''),
    published: given.published ?? (parsed.published === null ? null : parseGivenDate(parsed.published)),
    language: given.language ?? parsed.language ?? detectLanguage(readableText(parsed.text, blocks)),
    url: given.url ?? parsed.url,
    sha256: digestText(parsed.text),
    blocks,
  };
}

function authorOf(byline: string): string | null {
  return /^by\s+([^|,]+)/i.exec(byline)?.[1]?.trim() ?? null;
}

function readableText(text: string, blocks: Document['blocks']): string {
  return blocks
    .filter((block) => block.kind !== 'boilerplate')
    .map((block) => text.slice(block.start, block.end))
    .join('\n');
}
