import type { Kysely } from 'kysely';

/** Decisions of every kind: about an entry, an outlet or a judgement, with what they change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('decision').renameColumn('observation', 'subject').execute();
  await db.schema.alterTable('decision').addColumn('payload', 'jsonb').execute();
}
