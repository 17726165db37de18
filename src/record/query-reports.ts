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

/** The current report with this source or this id; null when there is none. */
export async function queryCurrent(
  db: Kysely<Tables>,
  column: 'source' | 'id',
  value: string,
): Promise<CurrentReport | null> {
  const row = await db
    .selectFrom('report')
    .select(['id', 'source', 'key', 'given', 'reader'])
    .where(column, '=', value)
    .where('current', '=', true)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, given: givenSchema.parse(row.given) };
}

/** Whether a report from another source goes by this key in its ids. */
export async function isKeyTaken(db: Kysely<Tables>, key: string, source: string): Promise<boolean> {
  const row = await db
    .selectFrom('report')
    .select('id')
    .where('key', '=', key)
    .where('source', '!=', source)
    .executeTakeFirst();
  return row !== undefined;
}

/** A source that has moved takes its versions with it. */
export async function moveSource(db: Kysely<Tables>, from: string, to: string): Promise<void> {
  await db.updateTable('report').set({ source: to }).where('source', '=', from).execute();
}

function fromRow(row: Selectable<Tables['report']>): StoredReport {
  return storedReportSchema.parse({ ...row, knownFrom: row.known_from });
}
