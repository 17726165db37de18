import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Numbers of a fingerprint in a row that two reports must share to be held against each other at all: no more than
 * `resolve/find-copies.ts` asks for, or copies would be missed.
 */
const bandSize = 2;

/**
 * Files the fingerprints of new reports by bands and marks them, and the reports that share a band with one of them, as
 * `alike`: only those can be copies. A mark is never taken back; one too many costs a comparison, no more.
 */
export async function markAlike(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  await sql`
    insert into report_band (report, band)
    select report.id, hashtextextended(
      ((part.place - 1) / ${sql.lit(bandSize)})::text || ':' || string_agg(part.value, ',' order by part.place), 0)
    from report, jsonb_array_elements_text(report.fingerprint) with ordinality as part(value, place)
    where report.id = any(${[...ids]}::text[])
    group by report.id, (part.place - 1) / ${sql.lit(bandSize)}`.execute(transaction);
  await sql`
    update report set alike = true where not alike and id in (
      select unnest(array[own.report, other.report])
      from report_band as own join report_band as other on other.band = own.band and other.report <> own.report
      where own.report = any(${[...ids]}::text[]))`.execute(transaction);
}
