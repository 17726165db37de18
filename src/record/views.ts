import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Views that are kept; those kept longest ago go first. */
const mostViews = 12;

/** Names the state of the ledger: it is another after any report was stored, moved or read again, or anything decided. */
export async function queryStamp(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', count(*), sum(hashtextextended(
      concat_ws(' ', id, source, reader, outlet, known_from, given), 0)::numeric),
      (select concat_ws(' ', count(*), max(id)) from decision)) as stamp
    from report where current`.execute(db);
  return rows[0]?.stamp ?? '';
}

/** What was kept under a name, when the stamp is still the same; else null. */
export async function loadView(db: Kysely<Tables>, name: string, stamp: string): Promise<unknown> {
  const row = await db
    .selectFrom('view')
    .select('content')
    .where('name', '=', name)
    .where('stamp', '=', stamp)
    .executeTakeFirst();
  return row === undefined ? null : JSON.parse(row.content);
}

/** Keeps a view for the next question, in place of the one of that name. */
export async function keepView(
  db: Kysely<Tables>,
  name: string,
  stamp: string,
  view: unknown,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('view').where('name', '=', name).execute();
    await sql`
      delete from view where kept not in (select kept from view order by kept desc limit ${mostViews - 1})`.execute(
      transaction,
    );
    await sql`
      insert into view (name, stamp, content) values (${name}, ${stamp}, ${JSON.stringify(view)})
      on conflict (name) do update set stamp = excluded.stamp, content = excluded.content`.execute(
      transaction,
    );
  });
}
