import { queryDecisions, recordDecision } from '../record/decisions.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { type Decision, decisionsFileSchema, type NewDecision } from '../vocabulary/decision.ts';
import { UsageError } from './failure.ts';

/**
 * Decisions as `entente decisions --format json` printed them.
 * @throws UsageError that names what is wrong in the file.
 */
export function parseDecisions(text: string, file: string): Decision[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not JSON: ${where}.`, 'Export it with entente decisions --format json.');
  }
  const parsed = decisionsFileSchema.safeParse(value);
  if (parsed.success) return parsed.data.decisions;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    `${file} has no decisions as Entente exports them: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
    'Export it with entente decisions --format json.',
  );
}

/** Appends another ledger's decisions under numbers of this one; what is here already is not taken twice. */
export async function importDecisions(
  { db }: OpenLedger,
  decisions: readonly Decision[],
): Promise<{ taken: number; known: number }> {
  return db.transaction().execute(async (transaction) => {
    const present = await queryDecisions(transaction);
    const numbers = new Map<number, number>();
    const known = new Map(present.map((one) => [contentOf(one), one.id]));
    let taken = 0;
    for (const { id, ...decision } of [...decisions].sort((a, b) => a.id - b.id)) {
      const moved = renumber(decision, numbers);
      const here = known.get(contentOf(moved));
      if (here === undefined) taken++;
      numbers.set(id, here ?? (await recordDecision(transaction, moved)));
    }
    return { taken, known: decisions.length - taken };
  });
}

/** An `undo` names the number of what it takes back, which is another one here. */
function renumber(decision: NewDecision, numbers: ReadonlyMap<number, number>): NewDecision {
  if (decision.action !== 'undo' || decision.payload === null) return decision;
  const number = numbers.get(decision.payload.decision);
  if (number !== undefined) return { ...decision, payload: { decision: number } };
  throw new UsageError(
    `The file takes back decision ${decision.payload.decision}, which it does not have.`,
    'Export all decisions of the other ledger.',
  );
}

/** What makes a decision the same in two ledgers: everything but its number. */
function contentOf({ subject, action, by, at, note, payload }: NewDecision): string {
  return JSON.stringify([subject, action, by, at, note, sorted(payload)]);
}

/** The database gives the keys of an object back in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
