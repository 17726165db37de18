import { type Kysely, type Selectable, sql } from 'kysely';
import { type StoredReport, storedReportSchema } from '../vocabulary/stored-report.ts';
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

/** Whether the current version of `source` is this text as read by this reader, so that it need not be read again. */
export async function isReportStored(
  db: Kysely<Tables>,
  report: Pick<StoredReport, 'id' | 'source' | 'reader'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('report')
    .select('id')
    .where('id', '=', report.id)
    .where('source', '=', report.source)
    .where('reader', '=', report.reader)
    .where('current', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

function fromRow(row: Selectable<Tables['report']>): StoredReport {
  return storedReportSchema.parse({ ...row, knownFrom: row.known_from });
}
