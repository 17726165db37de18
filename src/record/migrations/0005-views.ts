import { type Kysely, sql } from 'kysely';

/** What was weighed for a question, kept for the next one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table view (
      name text primary key,
      stamp text not null,
      kept integer generated always as identity,
      content text not null
    )`.execute(db);
  // Packing it takes longer than reading it.
  await sql`alter table view alter column content set storage external`.execute(db);
}
