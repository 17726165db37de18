import { type Kysely, sql } from 'kysely';

/** Words of reports and of the sentences findings rest on, by index. Very long texts are found by their beginning. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index report_words on report
    using gin (to_tsvector('english', left(coalesce(title, '') || ' ' || text, 400000)))`.execute(db);
}
