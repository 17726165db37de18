import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { BlockBuilder } from './block-builder.ts';
import { detectLanguage } from './detect-language.ts';
import { IngestError } from './ingest-error.ts';
import { readPageMetadata } from './read-page-metadata.ts';
import type { ParsedReport } from './report-source.ts';

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const containers = new Set(
  'DIV SECTION ARTICLE MAIN HEADER BLOCKQUOTE UL OL DL FIGURE CENTER BODY TABLE TBODY TR TD'.split(' '),
);
const leaves = new Set(['P', 'LI', 'DT', 'DD', 'FIGCAPTION', 'PRE']);
/** What parts words from each other wherever it stands. */
const breaking = [...headings, ...containers, ...leaves, 'BR'].join(',').toLowerCase();
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'ASIDE', 'NAV', 'FORM', 'BUTTON', 'IFRAME', 'SVG']);

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
  const title = metadata.title ?? (article.title || null);
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
    language: likelierLanguage(metadata.language ?? article.lang ?? null, built.text),
  };
}

/** Templates say `lang="en"` of pages in any language: the text decides, where it is long enough to tell. */
function likelierLanguage(declared: string | null, text: string): string {
  const found = detectLanguage(text);
  if (declared === null || found === 'und') return declared ?? found;
  return declared.toLowerCase().split('-')[0] === found ? declared : found;
}

/** The charset a page declares in its first bytes, where HTML allows it; null when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

/**
 * Words that stand loose among block elements are a paragraph of their own; an inline element that holds blocks or
 * line breaks is gone through like its parent.
 */
function addChildren(builder: BlockBuilder, parent: Element): void {
  let loose = '';
  let linked = '';
  const flush = () => {
    if (!isMenuEntry(loose, linked)) builder.add('paragraph', loose);
    loose = '';
    linked = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) loose += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (skipped.has(name) || (name === 'TABLE' && !isLayout(element))) return;
    if (name === 'BR') flush();
    else if (isBlock(name)) {
      flush();
      addBlock(builder, element, name);
    } else if (element.querySelector(breaking) !== null) for (const child of element.childNodes) visit(child);
    else {
      loose += element.textContent ?? '';
      if (name === 'A') linked += element.textContent ?? '';
    }
  };
  for (const node of parent.childNodes) visit(node);
  flush();
}

/** A few words that are wholly a link: an entry of a menu, not a sentence. */
function isMenuEntry(words: string, linked: string): boolean {
  const entry = words.trim();
  return entry !== '' && entry === linked.trim() && entry.split(/\s+/).length <= 4;
}

/** Old pages lay out their text in tables; a table of figures has no cell of running text. */
function isLayout(table: Element): boolean {
  return [...table.querySelectorAll('td')].some((cell) => (cell.textContent ?? '').trim().length >= 300);
}

function isBlock(name: string): boolean {
  return headings.has(name) || containers.has(name) || leaves.has(name);
}

function addBlock(builder: BlockBuilder, element: Element, name: string): void {
  const words = element.textContent ?? '';
  const isBroken = element.querySelector(breaking) !== null;
  if (headings.has(name)) builder.add('heading', words);
  else if (name === 'FIGCAPTION') builder.add('caption', words);
  else if (name === 'PRE')
    for (const paragraph of words.split(/\n\s*\n/)) builder.add('paragraph', paragraph);
  else if (name === 'LI' && !isBroken) {
    const linked = [...element.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
    if (!isMenuEntry(words, linked)) builder.add('item', words);
  } else addChildren(builder, element);
}

function noArticleError(): IngestError {
  return new IngestError(
    'no-article',
    'The page holds no article text.',
    'Save the article itself as a page, or its text as .txt.',
  );
}
