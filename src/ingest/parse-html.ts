import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { BlockBuilder } from './block-builder.ts';
import { IngestError } from './ingest-error.ts';
import { readPageMetadata } from './read-page-metadata.ts';
import type { ParsedReport } from './report-source.ts';

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const containers = new Set([
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'BLOCKQUOTE',
  'UL',
  'OL',
  'FIGURE',
  'CENTER',
  'BODY',
]);
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'ASIDE',
  'NAV',
  'FORM',
  'BUTTON',
  'IFRAME',
  'SVG',
  'TABLE',
]);

/**
 * A web page → its main article, without navigation, boxes and comments, and what the page says about itself.
 * @throws IngestError `no-article` when the page holds no article text.
 */
export function parseHtml(content: string): ParsedReport {
  const page = parseHTML(content).document as unknown as Document;
  const metadata = readPageMetadata(page);
  const article = new Readability(page, { charThreshold: 200 }).parse();
  if (article === null || !article.content) throw noArticleError();
  const body = parseHTML(`<html><body>${article.content}</body></html>`).document.body as unknown as Element;
  const builder = new BlockBuilder();
  const title = metadata.title ?? article.title ?? null;
  if (title !== null) builder.add('title', title);
  addChildren(builder, body);
  const built = builder.finish();
  if (built.blocks.every((block) => block.kind === 'title')) throw noArticleError();
  return {
    ...built,
    ...metadata,
    title,
    outlet: metadata.outlet ?? article.siteName ?? null,
    author: metadata.author ?? article.byline?.replace(/^by\s+/i, '').trim() ?? null,
    language: metadata.language ?? article.lang ?? null,
  };
}

/** The charset a page declares in its first bytes, where HTML allows it; null when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** Words that stand loose among block elements are a paragraph of their own. */
function addChildren(builder: BlockBuilder, parent: Element): void {
  let loose = '';
  const flush = () => {
    builder.add('paragraph', loose);
    loose = '';
  };
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) loose += node.textContent ?? '';
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (skipped.has(name)) continue;
    if (name === 'BR') flush();
    else if (isBlock(name)) {
      flush();
      addBlock(builder, element, name);
    } else loose += element.textContent ?? '';
  }
  flush();
}

function isBlock(name: string): boolean {
  return (
    headings.has(name) ||
    containers.has(name) ||
    name === 'P' ||
    name === 'LI' ||
    name === 'FIGCAPTION' ||
    name === 'PRE'
  );
}

function addBlock(builder: BlockBuilder, element: Element, name: string): void {
  if (headings.has(name)) builder.add('heading', element.textContent ?? '');
  else if (name === 'FIGCAPTION') builder.add('caption', element.textContent ?? '');
  else if (name === 'LI' && element.querySelector('p, ul, ol') === null)
    builder.add('item', element.textContent ?? '');
  else addChildren(builder, element);
}

function noArticleError(): IngestError {
  return new IngestError(
    'no-article',
    'The page holds no article text.',
    'Save the article itself as a page, or its text as .txt.',
  );
}
