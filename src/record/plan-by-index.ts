import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * For the rest of the transaction every statement goes by its indexes, one row after another. What is stored is looked
 * up by ids, sources and bands, some dozens at a time; but in a database that has counted its rows long ago or never –
 * the embedded one does not by itself – the planner thinks that reading a whole table is as quick.
 */
export async function planByIndex(transaction: Transaction<Tables>): Promise<void> {
  await sql`
    select set_config(setting, 'off', true)
    from unnest(array['enable_seqscan', 'enable_mergejoin', 'enable_hashjoin']) as setting`.execute(
    transaction,
  );
}
