import type { Decision, DecisionOf } from '../../vocabulary/decision.ts';

/** What an analyst expects, to be scored when it is known. */
export interface Judgement {
  id: string;
  statement: string;
  /** The word used, null when a number was given. */
  word: string | null;
  probability: number;
  /** The day by which it is to show, YYYY-MM-DD. */
  due: string;
  /** The entry it is about. */
  entry: string | null;
  by: string;
  at: string;
  note: string | null;
  outcome: DecisionOf<'resolve'>['payload']['outcome'] | null;
  /** The day on which it showed. */
  resolvedOn: string | null;
  /** The entry that shows it. */
  resolvedBy: string | null;
}

/**
 * Judgements in the order in which they were made, each with its outcome when one was given.
 * @param decisions those that stand: see `resolve/standing-decisions.ts`.
 */
export function listJudgements(decisions: readonly Decision[]): Judgement[] {
  const judgements = new Map<string, Judgement>();
  for (const { subject, by, at, note, ...decision } of decisions) {
    if (decision.action === 'judge') {
      const { statement, likelihood, due, entry } = decision.payload;
      const unresolved = { outcome: null, resolvedOn: null, resolvedBy: null };
      judgements.set(subject, {
        id: subject,
        statement,
        ...likelihood,
        due,
        entry,
        by,
        at,
        note,
        ...unresolved,
      });
    }
    const judged = judgements.get(subject);
    if (decision.action === 'resolve' && judged !== undefined) {
      const { outcome, on, entry } = decision.payload;
      judgements.set(subject, { ...judged, outcome, resolvedOn: on, resolvedBy: entry });
    }
  }
  return [...judgements.values()];
}
