import { standingBetween } from '../standing/agreement-standing.ts';
import { partiesOf } from '../standing/parties-of.ts';
import type { World } from '../standing/world.ts';
import { articleConflicts } from './article-conflicts.ts';
import type { DutyCase } from './duty-case.ts';
import { articleOf } from './merge-provisions.ts';

/** What someone must judge before the duty is certain, one question or note a line. */
export function conditionsOf(dutyCase: DutyCase, more: string | null, world: World): string[] {
  const { agreement, provision, partner, enemy, question, rule } = dutyCase;
  const isWar = question.trigger === 'attack' && rule.role === 'duty';
  const conditions = [
    isWar && provision.obligation === 'defense' && rule.partner === 'target'
      ? `Is ${partner} the victim of the attack and not the aggressor?`
      : null,
    more,
    provision.area === null ? null : `Did it happen within “${provision.area}”?`,
    ...provision.qualifiers.map((words) => `To be judged: “${words}”.`),
    provision.conditional && provision.qualifiers.length === 0 && provision.area === null
      ? 'The clause has conditions that are not told here.'
      : null,
    isWar && enemy !== null && isBound(enemy, dutyCase, world)
      ? `${enemy} is itself a party to it: does the clause hold among its parties?`
      : null,
    ...articleConflicts(agreement.provisions)
      .filter(({ articles }) => articles.includes(articleOf(provision) ?? ''))
      .map(
        ({ articles }) =>
          `Reports put this clause under ${articles.map((one) => `Article ${one}`).join(' and ')}.`,
      ),
  ];
  return conditions.filter((condition) => condition !== null);
}

function isBound(enemy: string, { agreement, partner, question }: DutyCase, world: World): boolean {
  return (
    partiesOf(agreement).some(({ code }) => code === enemy) &&
    standingBetween(agreement, enemy, partner, question.on, world).verdict !== 'not in force'
  );
}
