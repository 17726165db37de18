import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { Verdict } from '../../vocabulary/obligation-answer.ts';
import type { Occasion } from '../../vocabulary/provision.ts';
import { standingBetween } from '../standing/agreement-standing.ts';
import { nameOf, partiesOf, titleOf } from '../standing/parties-of.ts';
import type { World } from '../standing/world.ts';
import type { JudgedDuty } from './judge-duty.ts';
import type { LedgerProvision } from './merge-provisions.ts';
import type { Question } from './question.ts';

/** Cases of which an agreement would tell a duty to defend, if it had one. */
const warlike: readonly Occasion[] = ['attack', 'threat', 'crisis'];

/**
 * Partners of the attacked under an agreement in force that asks no defence of them: said outright, because a partnership
 * is easily taken for an alliance. Of agreements known from reports only when they tell of a case of war or crisis.
 */
export function noDefenseClause(
  question: Question,
  agreement: LedgerAgreement,
  provisions: readonly LedgerProvision[],
  world: World,
): JudgedDuty[] {
  const { trigger, actor, target, on } = question;
  if (trigger !== 'attack' || provisions.length === 0) return [];
  if (provisions.some(({ obligation }) => obligation === 'defense')) return [];
  const tellsOfWar = provisions.some(({ occasion }) => warlike.includes(occasion));
  // What a source that tells everything has of clauses, it has of every day.
  const complete = world.complete.has(agreement.id);
  const parties = partiesOf(agreement).map(({ code }) => code);
  if ((!complete && !tellsOfWar) || !parties.includes(target)) return [];
  return parties
    .filter((code) => code !== target && code !== actor)
    .flatMap((code) => {
      const standing = standingBetween(agreement, code, target, on, world);
      if (standing.verdict === 'not in force') return [];
      const verdict: Verdict = 'not owed';
      return {
        state: code,
        owedTo: target,
        verdict,
        obligation: 'defense' as const,
        agreement: agreement.id,
        agreementName: titleOf(agreement),
        article: null,
        strength: 'shall' as const,
        reasons: [
          `${nameOf(agreement, code, world.names)} and ${nameOf(agreement, target, world.names)}: ${titleOf(agreement)}.`,
          ...standing.reasons,
          complete
            ? 'It has no defence duty.'
            : 'What reports tell of it for such a case is no defence duty.',
        ],
        conditions: [],
        evidence: agreement.evidence,
        role: 'duty' as const,
        enemy: actor,
        binds: 'maybe' as const,
      };
    });
}
