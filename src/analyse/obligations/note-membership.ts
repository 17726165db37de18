import { callState } from './duty-case.ts';
import type { JudgedDuty } from './judge-duty.ts';
import type { AnswerOptions, Question } from './question.ts';

/** Says of a duty to support an application whether its state has a seat in the organisation, where that is known. */
export function noteMembership(
  duty: JudgedDuty,
  { trigger, target }: Question,
  { members, names }: AnswerOptions,
): JudgedDuty {
  const known = members?.get(target);
  if (trigger !== 'application' || duty.verdict === 'not owed' || known === undefined) return duty;
  const state = callState(duty.state, names);
  return known.includes(duty.state)
    ? { ...duty, reasons: [...duty.reasons, `${state} is a member of ${target}.`] }
    : {
        ...duty,
        conditions: [...duty.conditions, `${state} is not a member of ${target}: what can its support be?`],
      };
}
