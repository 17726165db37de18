import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Has the database count what its tables hold when they have grown to twice what it knows of, or when it has never
 * counted: a server does so by itself, the embedded database does not. Only the columns that questions look rows up by
 * are counted, and not the words of texts. Over a long run it costs no more than twice its last time.
 */
export async function refreshStatistics(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ stale: boolean }>`
    select pg_relation_size(oid) > 2 * relpages * current_setting('block_size')::bigint
      or not exists (select from pg_stats where tablename = 'report' and attname = 'key') as stale
    from pg_class where oid = 'report'::regclass`.execute(db);
  if (!rows[0]?.stale) return;
  await sql`
    analyze report (id, source, key, current, alike, known_by), report_band (report, band),
      observation (id, report, kind, type, states)`.execute(db);
}
