import { sql, type Transaction } from 'kysely';
import type { Observation } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import type { Tables } from './tables.ts';

/** Rows of reports, in one statement. */
export async function insertReports(
  transaction: Transaction<Tables>,
  reports: readonly { report: Omit<StoredReport, 'version'>; version: number }[],
): Promise<void> {
  await transaction
    .insertInto('report')
    .values(
      reports.map(({ report, version }) => ({
        id: report.id,
        source: report.source,
        key: report.key,
        given: JSON.stringify(report.given),
        version,
        current: true,
        text: report.text,
        sha256: report.sha256,
        title: report.title,
        outlet: report.outlet,
        author: report.author,
        language: report.language,
        url: report.url,
        published: report.published === null ? null : JSON.stringify(report.published),
        known_from: report.knownFrom === null ? null : JSON.stringify(report.knownFrom),
        known_by: report.knownFrom?.latest ?? null,
        blocks: JSON.stringify(report.blocks),
        fingerprint: JSON.stringify(report.fingerprint),
        reader: report.reader,
      })),
    )
    .execute();
}

/** Rows of observations, in one statement: a list a column. */
export async function insertObservations(
  transaction: Transaction<Tables>,
  observations: readonly (Observation & { position: number })[],
): Promise<void> {
  if (observations.length === 0) return;
  const column = <T>(ofOne: (one: Observation & { position: number }) => T) => observations.map(ofOne);
  await sql`
    insert into observation (id, report, position, kind, type, states, earliest, latest, start_at, end_at, quote, found)
    select id, report, position, kind, type, states::text[], earliest, latest, start_at, end_at, quote, found::jsonb
    from unnest(
      ${column(({ id }) => id)}::text[],
      ${column(({ document }) => document)}::text[],
      ${column(({ position }) => position)}::integer[],
      ${column(({ kind }) => kind)}::text[],
      ${column((one) => (one.kind === 'event' ? one.found.type : null))}::text[],
      ${column(({ states }) => arrayLiteral(states))}::text[],
      ${column(({ earliest }) => earliest)}::text[],
      ${column(({ latest }) => latest)}::text[],
      ${column(({ evidence }) => evidence.start)}::integer[],
      ${column(({ evidence }) => evidence.end)}::integer[],
      ${column(({ evidence }) => evidence.quote)}::text[],
      ${column(({ found }) => JSON.stringify(found))}::text[]
    ) as row(id, report, position, kind, type, states, earliest, latest, start_at, end_at, quote, found)`.execute(
    transaction,
  );
}

/** `{"KEN","UGA"}`: a list inside a list, which `unnest` would take apart. */
function arrayLiteral(words: readonly string[]): string {
  return `{${words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
