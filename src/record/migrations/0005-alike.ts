import { type Kysely, sql } from 'kysely';

/** Which reports may be copies of which, kept by index, so that a new report is not held against all others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report add column alike boolean not null default false`.execute(db);
  await sql`
    create table report_band (
      report text not null references report (id) on delete cascade,
      band bigint not null
    )`.execute(db);
  await sql`
    insert into report_band (report, band)
    select report.id, hashtextextended(
      ((part.place - 1) / 2)::text || ':' || string_agg(part.value, ',' order by part.place), 0)
    from report, jsonb_array_elements_text(report.fingerprint) with ordinality as part(value, place)
    group by report.id, (part.place - 1) / 2`.execute(db);
  await sql`create index report_band_band on report_band (band)`.execute(db);
  await sql`create index report_band_report on report_band (report)`.execute(db);
  await sql`
    update report set alike = true where id in (
      select report from report_band where band in (
        select band from report_band group by band having count(distinct report) > 1))`.execute(db);
  await sql`create index report_alike on report (id) where alike`.execute(db);
}
