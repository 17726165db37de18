import { codeOf } from '../standing/parties-of.ts';
import type { Truth } from '../standing/truth.ts';
import { callState, type DutyCase } from './duty-case.ts';
import { dutyWords } from './duty-rules.ts';

export interface Finding {
  truth: Truth;
  reason?: string | null;
  condition?: string | null;
}

/** Whether the case that the provision is for has come about. */
export function judgeOccasion({ question, rule, provision, partner, names }: DutyCase): Finding {
  const called = callState(partner, names);
  if (rule.role === 'ally of the attacker')
    return { truth: 'no', reason: `${called} is the attacker here, so no duty to defend it arises.` };
  if (rule.occasions === 'any' || rule.occasions.includes(provision.occasion)) return { truth: 'yes' };
  if (rule.partner === 'actor' && question.trigger === 'attack')
    return {
      truth: 'no',
      reason: `It arises ${dutyWords.occasions[provision.occasion]} on ${called}; here ${called} attacks.`,
    };
  const asked = question.trigger === 'words' ? question.words : question.trigger;
  return {
    truth: 'no',
    reason: `It arises ${dutyWords.occasions[provision.occasion]}, not on this ${asked}.`,
  };
}

/** Whether the duty holds against this side: a provision may name the attackers it is meant for. */
export function judgeAgainst({ provision: { against }, enemy, names }: DutyCase): Finding {
  if (against.length === 0 || enemy === null) return { truth: 'yes' };
  const meant = against.map(({ name }) => name).join(', ');
  const called = callState(enemy, names);
  if (against.some((actor) => codeOf(actor) === enemy))
    return { truth: 'yes', reason: `It is meant against ${meant}.` };
  // Of states we know that they are others; "its allies" or "a third power" someone must judge.
  if (against.every(({ kind, state }) => kind === 'state' && state !== null))
    return { truth: 'no', reason: `It is limited to ${meant}; ${called} is not among them.` };
  return {
    truth: 'maybe',
    reason: `It is limited to ${meant}.`,
    condition: `Is ${called} one of: ${meant}?`,
  };
}
