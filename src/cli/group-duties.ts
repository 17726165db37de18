import { nameOf } from '../analyse/standing/parties-of.ts';
import type { Step } from '../vocabulary/agreement-step.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import type { Duty } from '../vocabulary/obligation-answer.ts';

/** Duties of several states that read the same but for the state and its days. */
export interface DutyGroup {
  duties: Duty[];
  /** Reasons that hold for all of them. */
  shared: string[];
  /** Reasons of each alone: the day on which it joined. */
  own: string[];
}

/**
 * Duties under one clause, owed to one state, on one verdict become one group, in the order of the first of each; a state
 * with other conditions, or of which something else is not told, stays apart.
 */
export function groupDuties(duties: readonly Duty[], called: (duty: Duty) => string[]): DutyGroup[] {
  const groups = groupBy(duties, (duty) =>
    [
      duty.verdict,
      duty.agreement,
      duty.article,
      duty.obligation,
      duty.strength,
      duty.owedTo,
      ...shapeOf(decisive(duty), called(duty)),
      ...duty.conditions,
    ].join('\u0000'),
  );
  return groups.map((group) => {
    // The first reason names the two sides and the agreement, as the heading does.
    const reasons = group.map((duty) => duty.reasons.slice(1));
    const isShared = (reason: string) => reasons.every((own) => own.includes(reason));
    return {
      duties: group,
      shared: reasons[0]!.filter(isShared),
      own: [...new Set(reasons.flat().filter((reason) => !isShared(reason)))],
    };
  });
}

/** The reasons that set a duty apart: why it is not owed, or what is not told. When it was signed and by whom does not. */
function decisive({ verdict, reasons }: Duty): string[] {
  if (verdict === 'not owed') return reasons.slice(-1);
  return reasons.filter((reason) => reason.startsWith('Not told:'));
}

/** Groups in the order of their first members. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** Sentences without the state's own names and without days. */
export function shapeOf(sentences: readonly string[], names: readonly string[]): string[] {
  return sentences.map((sentence) =>
    names
      .filter((name) => name !== '')
      .reduce((shape, name) => shape.replaceAll(name, '…'), sentence)
      .replace(/\d{4}-\d{2}-\d{2}/g, '#'),
  );
}

/** The names by which a state goes in the sentences of its duty: that of the agreement, today's, its code. */
export function namesIn(agreement: LedgerAgreement | undefined, code: string, today: string): string[] {
  const names = new Map([[code, today]]);
  return [...(agreement === undefined ? [] : [nameOf(agreement, code, names)]), today, code];
}

/** Steps by which an agreement is made, or joined. */
const making: readonly Step[] = ['adopted', 'signed', 'ratified', 'instruments exchanged', 'in force'];

/** Whether a state could not owe it on the day because the agreement, or its own part in it, was made later. */
export function isMadeLater(agreement: LedgerAgreement | undefined, state: string, day: string): boolean {
  if (agreement === undefined) return false;
  const made = agreement.steps.filter(({ step }) => making.includes(step));
  const own = made.filter(({ by }) => by.some((actor) => actor.state === state));
  const steps = own.length > 0 ? own : made;
  return steps.length > 0 && steps.every(({ when }) => (when?.earliest ?? '') > day);
}
