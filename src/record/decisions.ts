import { type Kysely, sql } from 'kysely';
import { type Decision, decisionSchema, type NewDecision } from '../vocabulary/decision.ts';
import type { Tables } from './tables.ts';

/** Appends what an analyst decided; nothing is overwritten. @returns its number. */
export async function recordDecision(db: Kysely<Tables>, decision: NewDecision): Promise<number> {
  const { subject, action, by, at, note, payload } = decision;
  const { id } = await db
    .insertInto('decision')
    .values({
      subject,
      action,
      by,
      at,
      note,
      payload: payload === null ? null : sql`${JSON.stringify(payload)}::jsonb`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Every decision in the order it was made. */
export async function queryDecisions(db: Kysely<Tables>): Promise<Decision[]> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('id').execute();
  return rows.map((row) => decisionSchema.parse(row));
}
