import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Step } from '../vocabulary/agreement-step.ts';
import type { AgreementStep } from '../vocabulary/reading.ts';

/** From first idea to end of life. A later rank counts over an earlier one. */
const rank: Record<Step, number> = {
  proposed: 0,
  negotiated: 1,
  adopted: 2,
  signed: 3,
  approved: 4,
  ratified: 5,
  'instruments exchanged': 6,
  'in force': 7,
  // An invocation tells that parties acted on it, not that it was in force.
  invoked: -1,
  suspended: 8,
  denounced: 9,
  terminated: 10,
  succeeded: 11,
};

/** Steps that a party may take for itself out of an agreement that goes on among the others. */
const leaving: ReadonlySet<Step> = new Set(['suspended', 'denounced', 'terminated', 'succeeded']);

/**
 * How far an agreement has come: the furthest step told as a fact; null when none is. What ended before it entered into
 * force again does not count, nor what some parties did for themselves to an agreement of more than two. Whether it binds whom on a day is another question: see `analyse/standing`.
 */
export function agreementStatus(
  steps: readonly Pick<AgreementStep, 'step' | 'factuality' | 'when' | 'by'>[],
  parties: readonly ActorRef[] | 'many' = [],
): Step | null {
  const told = steps.filter(
    (step) => step.factuality === 'CT+' && rank[step.step] >= 0 && !isOfSome(step, parties),
  );
  const entries = told.flatMap(({ step, when }) => (step === 'in force' ? (when?.earliest ?? []) : []));
  const lastEntry = entries.sort().at(-1) ?? '';
  const facts = told.filter(
    ({ step, when }) => rank[step] <= rank['in force'] || (when?.latest ?? '9999') >= lastEntry,
  );
  return facts.reduce<Step | null>(
    (furthest, { step }) => (furthest === null || rank[step] > rank[furthest] ? step : furthest),
    null,
  );
}

function isOfSome(
  { step, by }: Pick<AgreementStep, 'step' | 'by'>,
  parties: readonly ActorRef[] | 'many',
): boolean {
  if (!leaving.has(step) || by.length === 0) return false;
  if (parties === 'many') return true;
  const all = new Set(parties.map(codeOf));
  const takers = new Set(by.map(codeOf));
  return all.size > 2 && [...all].some((party) => !takers.has(party));
}

function codeOf({ state, actor, name }: ActorRef): string {
  return state ?? actor ?? name;
}
