import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { databases, openTestLedger } from '../../test/open-test-ledger.ts';
import { refreshStatistics } from './refresh-statistics.ts';

test.each(databases)('rows are counted once, and again when a table has doubled, on %s', async (database) => {
  const ledger = await openTestLedger(database);
  const fill = (from: number, to: number) =>
    sql`
      insert into report (id, source, version, current, text, sha256, language, blocks, fingerprint, reader)
      select 'r' || n, 's' || n, 1, true, 'A text.', 'x', 'en', '[]', '[]', 'r'
      from generate_series(${sql.lit(from)}, ${sql.lit(to)}) as n`.execute(ledger.db);
  const counted = async () => {
    await refreshStatistics(ledger.db);
    const { rows } = await sql<{ reltuples: number }>`
      select reltuples from pg_class where oid = 'report'::regclass`.execute(ledger.db);
    return rows[0]!.reltuples;
  };
  try {
    await fill(1, 500);
    expect(await counted()).toBe(500);
    await fill(501, 510);
    expect(await counted()).toBe(500);
    await fill(511, 2000);
    expect(await counted()).toBe(2000);
  } finally {
    await ledger.remove();
  }
});
