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
  const heading = page.querySelector('h1')?.textContent?.trim();
  return {
    title: article.title ?? (isText(heading) ? heading.replace(/\s+/g, ' ') : pick(names.title)),
    outlet: article.outlet ?? pick(names.outlet),
    author: article.author ?? withoutAddress(pick(names.author)),
    published: article.published ?? datedMeta(meta) ?? timeElement(page),
    language: page.documentElement?.getAttribute('lang')?.trim() || null,
    url: absoluteAddress(canonical) ?? absoluteAddress(pick(names.url)),
  };
}

const linkedDataSchema = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

function readArticleData(page: Document): Pick<PageMetadata, 'title' | 'outlet' | 'author' | 'published'> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of flattenLinkedData(parseJson(script.textContent ?? ''))) {
      const parsed = linkedDataSchema.safeParse(node);
      if (!parsed.success) continue;
      const types = [parsed.data['@type']].flat();
      if (!types.some((type) => names.articleTypes.includes(type))) continue;
      const published = firstName(parsed.data.datePublished);
      return {
        title: firstName(parsed.data.headline),
        outlet: firstName(parsed.data.publisher),
        author: firstName(parsed.data.author),
        published: published !== null && parseGivenDate(published) !== null ? published : null,
      };
    }
  }
  return { title: null, outlet: null, author: null, published: null };
}

function flattenLinkedData(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flattenLinkedData);
  if (typeof value !== 'object' || value === null) return [];
  const graph = '@graph' in value ? flattenLinkedData(value['@graph']) : [];
  return [value, ...graph];
}

/** A string, the `name` of an object, or the first of several. */
function firstName(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) {
    const all = value.map(firstName).filter(isText);
    return all.length > 0 ? all.join(', ') : null;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return firstName(value.name);
  return null;
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
  // A page of many stories has many times; only one that is in the article, or alone, dates this story.
  const inside = [...page.querySelectorAll('article time[datetime], header time[datetime], time[itemprop]')];
  const all = inside.length > 0 ? inside : [...page.querySelectorAll('time[datetime]')];
  if (inside.length === 0 && all.length !== 1) return null;
  const value = all[0]?.getAttribute('datetime') ?? null;
  return value !== null && parseGivenDate(value) !== null ? value : null;
}

function withoutAddress(author: string | null): string | null {
  return author !== null && /^https?:/.test(author) ? null : author;
}

function absoluteAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//.test(address) ? address : null;
}

function isText(value: string | null | undefined): value is string {
  return value != null && value !== '';
}
