import type { Kysely } from 'kysely';
import { type Decision, decisionSchema } from '../vocabulary/decision.ts';
import type { Tables } from './tables.ts';

/** Appends what an analyst decided; nothing is overwritten. */
export async function recordDecision(db: Kysely<Tables>, decision: Omit<Decision, 'id'>): Promise<void> {
  await db.insertInto('decision').values(decision).execute();
}

/** Every decision in the order it was made. */
export async function queryDecisions(db: Kysely<Tables>): Promise<Decision[]> {
  const rows = await db.selectFrom('decision').selectAll().orderBy('id').execute();
  return rows.map((row) => decisionSchema.parse(row));
}
