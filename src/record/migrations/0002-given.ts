import { type Kysely, sql } from 'kysely';

/** Keeps the name a report has in ids and what a person said of it, so that reading it again in another way agrees. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('report')
    .addColumn('key', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('given', 'jsonb', (column) => column.notNull().defaultTo(sql`'{}'::jsonb`))
    .execute();
  await db.schema.createIndex('report_key').on('report').column('key').execute();
}
