import { type Kysely, sql } from 'kysely';

/** The first ledger: reports with their versions, what each report says, and what analysts decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('current', 'boolean', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('author', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('published', 'jsonb')
    .addColumn('known_from', 'jsonb')
    .addColumn('known_by', 'text')
    .addColumn('blocks', 'jsonb', (column) => column.notNull())
    .addColumn('fingerprint', 'jsonb', (column) => column.notNull())
    .addColumn('reader', 'text', (column) => column.notNull())
    .addUniqueConstraint('report_source_version', ['source', 'version'])
    .execute();
  // Two versions of one source can never both be current, whatever two writers do.
  await sql`create unique index report_one_current on report (source) where current`.execute(db);

  await db.schema
    .createTable('observation')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull().references('report.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('type', 'text')
    .addColumn('states', sql`text[]`, (column) => column.notNull())
    .addColumn('earliest', 'text')
    .addColumn('latest', 'text')
    .addColumn('start_at', 'integer', (column) => column.notNull())
    .addColumn('end_at', 'integer', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('found', 'jsonb', (column) => column.notNull())
    .addPrimaryKeyConstraint('observation_key', ['report', 'id'])
    .addCheckConstraint('observation_has_quote', sql`quote <> '' and start_at >= 0 and end_at > start_at`)
    .execute();
  await db.schema.createIndex('observation_id').on('observation').column('id').execute();
  await db.schema.createIndex('observation_kind').on('observation').columns(['kind', 'type']).execute();
  await sql`create index observation_states on observation using gin (states)`.execute(db);

  await db.schema
    .createTable('decision')
    .addColumn('id', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('observation', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .execute();
  await db.schema.createIndex('decision_observation').on('decision').column('observation').execute();
}
