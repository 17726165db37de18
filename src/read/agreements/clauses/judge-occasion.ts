import type { Occasion, Provision, Strength } from '../../../vocabulary/provision.ts';
import { clausePatterns } from './clause-words.ts';

/**
 * What has to happen for the duty to arise, by the words of its case; a duty of defence without one is for attack, others
 * without one hold all the time. Where a case names both attack and threat, defence is for the attack, consultation is
 * for the threat already.
 */
export function judgeOccasion(obligation: Provision['obligation'], trigger: string | null): Occasion {
  if (trigger === null) return obligation === 'defense' || obligation === 'offense' ? 'attack' : 'standing';
  const threatened = trigger.replace(clausePatterns.threatened, ' ');
  const isThreat = threatened !== trigger || /threat|menace|endanger/i.test(trigger);
  const found = clausePatterns.occasions.find(({ pattern }) => pattern.test(threatened))?.occasion;
  if (found === 'attack' && isThreat && obligation === 'consultation') return 'threat';
  if (found === 'attack' || (found !== undefined && !isThreat)) return found;
  return isThreat ? 'threat' : (found ?? 'other');
}

/** How binding the words are. */
export function judgeStrength(words: string): Strength {
  return clausePatterns.strengths.find(({ pattern }) => pattern.test(words))?.strength ?? 'shall';
}
