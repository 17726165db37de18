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
  const added = sql`any(${[...ids]}::text[])`;
  await sql`
    insert into report_band (report, band)
    select report.id, hashtextextended(
      ((part.place - 1) / ${sql.lit(bandSize)})::text || ':' || string_agg(part.value, ',' order by part.place), 0)
    from report, jsonb_array_elements_text(report.fingerprint) with ordinality as part(value, place)
    where report.id = ${added}
    group by report.id, (part.place - 1) / ${sql.lit(bandSize)}`.execute(transaction);
  // The new bands are taken first, on their own: joined at once, a planner without statistics walks all bands there are.
  // Of the earlier reports in a band two are enough to look at: where there are two, all of them are marked already.
  await sql`
    with own as materialized (select report, band from report_band where report = ${added})
    update report set alike = true where not alike and id in (
      select unnest(array[own.report, earlier.report])
      from own, lateral (
        select report from report_band where band = own.band and not report = ${added} limit 2) as earlier
      union all
      select report from (
        select report, count(*) over (partition by band) as reports from own) as shared where reports > 1)`.execute(
    transaction,
  );
}
