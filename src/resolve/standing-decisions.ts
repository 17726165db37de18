import type { Decision } from '../vocabulary/decision.ts';

/** A decision that changes something; `undo` only takes one of these away. */
export type StandingDecision = Exclude<Decision, { action: 'undo' }>;

/**
 * Decisions that hold, in the order in which they were made: those that nobody took back. An `undo` without a number
 * takes back the last that stood about its subject.
 */
export function standingDecisions(decisions: readonly Decision[]): StandingDecision[] {
  const standing: StandingDecision[] = [];
  for (const decision of decisions) {
    if (decision.action !== 'undo') {
      standing.push(decision);
      continue;
    }
    const { payload, subject } = decision;
    const at = standing.findLastIndex((one) =>
      payload === null ? one.subject === subject : one.id === payload.decision,
    );
    if (at !== -1) standing.splice(at, 1);
  }
  return standing;
}
