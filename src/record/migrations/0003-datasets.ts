import type { Kysely } from 'kysely';

/** Imported data sets: one row a data set, its files with their text, and what they say as agreements. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('dataset')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('version', 'text')
    .addColumn('told_from', 'text', (column) => column.notNull())
    .addColumn('told_to', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('dataset_file')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('dataset', 'text', (column) => column.notNull().references('dataset.name').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('imported_agreement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('dataset', 'text', (column) => column.notNull().references('dataset.name').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('agreement', 'jsonb', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('imported_agreement_dataset')
    .on('imported_agreement')
    .columns(['dataset', 'position'])
    .execute();
}
