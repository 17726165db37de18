import { z } from 'zod';
import pageMetadata from './data/page-metadata.json' with { type: 'json' };
import { parseGivenDate } from './parse-given-date.ts';

export interface PageMetadata {
  title: string | null;
  outlet: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
  url: string | null;
}

const names = z
  .object({
    title: z.array(z.string()),
    outlet: z.array(z.string()),
    author: z.array(z.string()),
    published: z.array(z.string()),
    url: z.array(z.string()),
    articleTypes: z.array(z.string()),
  })
  .parse(pageMetadata);

/** What a web page says about itself: JSON-LD first, then meta elements, then `<link>`, `<time>` and `<html lang>`. */
export function readPageMetadata(page: Document): PageMetadata {
  const article = readArticleData(page);
  const meta = collectMeta(page);
  const pick = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find(isText) ?? null;
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const base =
    absoluteAddress(page.querySelector('base')?.getAttribute('href') ?? null) ??
    absoluteAddress(pick(names.url));
  const heading = page.querySelector('h1')?.textContent?.trim();
  return {
    title: article.title ?? (isText(heading) ? heading.replace(/\s+/g, ' ') : pick(names.title)),
    outlet: article.outlet ?? pick(names.outlet),
    author: article.author ?? withoutAddress(pick(names.author)),
    published: article.published ?? datedMeta(meta) ?? timeElement(page),
    language: page.documentElement?.getAttribute('lang')?.trim() || null,
    url: absoluteAddress(canonical, base) ?? absoluteAddress(pick(names.url), base),
  };
}

const linkedDataSchema = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

type ArticleData = Pick<PageMetadata, 'title' | 'outlet' | 'author' | 'published'>;

/** From the nodes of linked data that describe an article, the most telling type first; each fact from the first that has it. */
function readArticleData(page: Document): ArticleData {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap((script) => flattenLinkedData(parseJson(script.textContent ?? '')));
  const byId = new Map(nodes.flatMap((node) => (isNamed(node) ? [[node['@id'], node] as const] : [])));
  const articles = nodes
    .map((node) => ({ node: linkedDataSchema.safeParse(node).data, rank: rankOf(node) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const name = (field: 'headline' | 'publisher' | 'author') =>
    articles.map(({ node }) => firstName(node?.[field], byId)).find(isText) ?? null;
  const dates = articles.map(({ node }) => firstName(node?.datePublished, byId));
  const headline = name('headline');
  return {
    title: headline === null ? null : decodeEntities(headline, page),
    outlet: name('publisher'),
    author: name('author'),
    published: dates.find((date) => date !== null && parseGivenDate(date) !== null) ?? null,
  };
}

/** Place among the types of articles; -1 for what is none. */
function rankOf(node: unknown): number {
  const parsed = linkedDataSchema.safeParse(node);
  if (!parsed.success) return -1;
  const ranks = [parsed.data['@type']].flat().map((type) => names.articleTypes.indexOf(type));
  return ranks.filter((rank) => rank >= 0).sort((a, b) => a - b)[0] ?? -1;
}

function isNamed(node: unknown): node is { '@id': string } {
  return typeof node === 'object' && node !== null && '@id' in node && Object.keys(node).length > 1;
}

/** Some sites write `&#038;` into their linked data. */
function decodeEntities(words: string, page: Document): string {
  const holder = page.createElement('div');
  holder.innerHTML = words.replaceAll('<', '&lt;');
  return holder.textContent?.trim() ?? words;
}

function flattenLinkedData(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flattenLinkedData);
  if (typeof value !== 'object' || value === null) return [];
  const graph = '@graph' in value ? flattenLinkedData(value['@graph']) : [];
  return [value, ...graph];
}

/** A string, the `name` of an object – also of one that is only referred to by its `@id` – or all of several. */
function firstName(value: unknown, byId: ReadonlyMap<string, unknown>): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) {
    const all = value.map((one) => firstName(one, byId)).filter(isText);
    return all.length > 0 ? all.join(', ') : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if ('name' in value) return firstName(value.name, byId);
  const meant = '@id' in value && typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return typeof meant === 'object' && meant !== null && 'name' in meant ? firstName(meant.name, byId) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a page's broken script is not the reader's trouble
  }
}

function collectMeta(page: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const key =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (key !== null && isText(content) && !found.has(key.toLowerCase()))
      found.set(key.toLowerCase(), content);
  }
  return found;
}

function datedMeta(meta: ReadonlyMap<string, string>): string | null {
  return (
    names.published
      .map((key) => meta.get(key))
      .find((value) => isText(value) && parseGivenDate(value) !== null) ?? null
  );
}

function timeElement(page: Document): string | null {
  // A page of many stories has many times; those in the article, marked, or all of one day date this story.
  const marked = '[itemprop="datePublished"], [property="dc:date"], [property="schema:datePublished"]';
  for (const places of [marked, 'article time[datetime], header time[datetime]']) {
    const found = [...page.querySelectorAll(places)].map(dateOf).find((date) => date !== null);
    if (found !== undefined) return found;
  }
  const all = [...page.querySelectorAll('time[datetime]')].map(dateOf).filter((date) => date !== null);
  const days = new Set(all.map((date) => parseGivenDate(date)?.value));
  return days.size === 1 ? all[0]! : null;
}

function dateOf(element: Element): string | null {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  return value !== null && parseGivenDate(value) !== null ? value.trim() : null;
}

function withoutAddress(author: string | null): string | null {
  return author !== null && /^https?:/.test(author) ? null : author;
}

/** An address that stands by itself, or relative to one that does; null when it leads nowhere from here. */
function absoluteAddress(address: string | null, base: string | null = null): string | null {
  if (address === null) return null;
  if (/^https?:\/\//i.test(address)) return address;
  return base !== null && URL.canParse(address, base) ? new URL(address, base).href : null;
}

function isText(value: string | null | undefined): value is string {
  return value != null && value !== '';
}
