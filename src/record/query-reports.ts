import { type Kysely, type Selectable, sql } from 'kysely';
import { givenSchema, type StoredReport, storedReportSchema } from '../vocabulary/stored-report.ts';
import type { Tables } from './tables.ts';

/**
 * Current reports, by publication and source. With `asOf` (YYYY-MM-DD) only those surely out by then:
 * a report whose publication is unknown is never counted as known on a day.
 */
export async function queryReports(db: Kysely<Tables>, asOf: string | null): Promise<StoredReport[]> {
  let query = db.selectFrom('report').selectAll().where('current', '=', true);
  if (asOf !== null) query = query.where('known_by', '<=', asOf);
  return (await query.orderBy(sql`source collate "C"`).execute()).map(fromRow);
}

/** One report by its id, current or not; null when there is none. */
export async function queryReport(db: Kysely<Tables>, id: string): Promise<StoredReport | null> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** What is stored as the current version of a source, or of the very same report from another source. */
export type CurrentReport = Pick<StoredReport, 'id' | 'source' | 'key' | 'given' | 'reader'>;

/** The current reports with one of these sources or one of these ids. */
export async function queryCurrent(
  db: Kysely<Tables>,
  { sources, ids }: { sources: readonly string[]; ids: readonly string[] },
): Promise<CurrentReport[]> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'source', 'key', 'given', 'reader'])
    .where('current', '=', true)
    .where(sql<boolean>`(source = any(${[...sources]}::text[]) or id = any(${[...ids]}::text[]))`)
    .execute();
  return rows.map((row) => ({ ...row, given: givenSchema.parse(row.given) }));
}

/** The sources of all reports, current or not, that go by one of these keys in their ids. */
export async function queryKeys(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<{ key: string; source: string }[]> {
  return db
    .selectFrom('report')
    .select(['key', 'source'])
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .execute();
}

/** A source that has moved takes its versions with it. */
export async function moveSource(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db.updateTable('report').set({ source: to }).where('source', '=', from).execute();
}

function fromRow(row: Selectable<Tables['report']>): StoredReport {
  return storedReportSchema.parse({ ...row, knownFrom: row.known_from });
}
