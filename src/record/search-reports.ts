import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

export interface SearchFilter {
  /** Only reports surely out by this day, YYYY-MM-DD. */
  asOf: string | null;
  outlet?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  limit: number;
  offset: number;
}

/** A report whose text has the words, with the stretch of it where they stand closest. */
export interface FoundReport {
  id: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** The words found stand between U+E000 and U+E001. */
  snippet: string;
}

/** Signs of Unicode's private use area: no text of a report is lost to them. */
const [open, close] = ['\uE000', '\uE001'];

/**
 * Full text of the current reports, best first: PostgreSQL's `websearch_to_tsquery`, so that "quoted words" stand
 * together, `or` and `-without` work, and no query is wrong.
 * @returns one page of reports, and how many there are in all.
 */
export async function searchReports(
  db: Kysely<Tables>,
  words: string,
  { asOf, outlet, since, until, limit, offset }: SearchFilter,
): Promise<{ reports: FoundReport[]; total: number }> {
  const document = sql`to_tsvector('english', left(coalesce(title, '') || ' ' || text, 400000))`;
  const query = sql`websearch_to_tsquery('english', ${words})`;
  let found = db
    .selectFrom('report')
    .where('current', '=', true)
    .where(sql<boolean>`${document} @@ ${query}`);
  if (asOf !== null) found = found.where('known_by', '<=', asOf);
  if (outlet !== undefined) found = found.where(sql<boolean>`outlet ilike ${`%${outlet}%`}`);
  if (since !== undefined) found = found.where(sql<boolean>`known_from->>'latest' >= ${since}`);
  if (until !== undefined) found = found.where(sql<boolean>`known_from->>'earliest' <= ${until}`);
  const { total } = await found.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  const page = found
    .select(['id', 'title', 'outlet', 'text', sql<string | null>`known_from->>'value'`.as('published')])
    .select(sql<number>`ts_rank_cd(${document}, ${query})`.as('rank'))
    .orderBy('rank', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset);
  // Only the page's own texts are looked through for where the words stand.
  const headline = sql<string>`ts_headline('english', left(page.text, 400000), ${query}, ${`StartSel=${open}, StopSel=${close}, MaxWords=40, MinWords=20, MaxFragments=1`})`;
  const rows = await db
    .selectFrom(page.as('page'))
    .select(['page.id', 'page.title', 'page.outlet', 'page.published', headline.as('snippet')])
    .orderBy('page.rank', 'desc')
    .orderBy('page.id')
    .execute();
  return { reports: rows, total };
}
