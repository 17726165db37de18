import type { Decision } from '../vocabulary/decision.ts';
import type { AppliedDecisions } from './apply-decisions.ts';
import { standingDecisions } from './standing-decisions.ts';

/** A decision with what became of it. */
export type DecisionStatus = Decision & {
  /** `holds`; `undone` by a later decision; `orphaned`: no report tells any more what it was about; `undo` itself. */
  status: 'holds' | 'undone' | 'orphaned' | 'undo';
  /** Ids of the findings it holds for now; another reader may have given them other ids. */
  findings: readonly string[];
};

/** Every decision in the order it was made, with what became of it. */
export function decisionStatus(
  decisions: readonly Decision[],
  { holdsFor, orphaned }: Pick<AppliedDecisions, 'holdsFor' | 'orphaned'>,
): DecisionStatus[] {
  const standing = new Set(standingDecisions(decisions).map(({ id }) => id));
  const lost = new Set(orphaned.map(({ id }) => id));
  return decisions.map((decision) => {
    const { id, action } = decision;
    const status =
      action === 'undo' ? 'undo' : !standing.has(id) ? 'undone' : lost.has(id) ? 'orphaned' : 'holds';
    return { ...decision, status, findings: holdsFor.get(id) ?? [] };
  });
}
