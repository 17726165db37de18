import { standingBetween } from '../standing/agreement-standing.ts';
import { partiesOf } from '../standing/parties-of.ts';
import type { World } from '../standing/world.ts';
import { tells } from './content-of.ts';
import { callState, type DutyCase } from './duty-case.ts';
import { judgeArea } from './lies-within.ts';
import { articleOf, caseOf } from './merge-provisions.ts';

/** What someone must judge before the duty is certain, one question or note a line. */
export function conditionsOf(dutyCase: DutyCase, more: string | null, world: World): string[] {
  const { provision, partner, enemy, question, rule, names } = dutyCase;
  const isWar = question.trigger === 'attack' && rule.role === 'duty';
  const conditions = [
    isWar && provision.obligation === 'defense' && rule.partner === 'target'
      ? `Is ${callState(partner, names)} the victim of the attack and not the aggressor?`
      : null,
    more,
    ...judgeLikeness(dutyCase),
    judgeArea(dutyCase).condition,
    ...provision.qualifiers.map((words) => `To be judged: “${words}”.`),
    provision.conditional &&
    provision.trigger === null &&
    provision.qualifiers.length === 0 &&
    provision.area === null
      ? 'The clause has conditions that are not told here.'
      : null,
    isWar && enemy !== null && isBound(enemy, dutyCase, world)
      ? `${callState(enemy, names)} is itself a party to it: does the clause hold among its parties?`
      : null,
    ...articlesToldOf(dutyCase, world).map(
      (articles) => `Reports put this clause under ${articles.map((one) => `Article ${one}`).join(' and ')}.`,
    ),
  ];
  return conditions.filter((condition) => condition !== null);
}

/** Where the words asked and the words of the clause are only alike in meaning. */
function judgeLikeness({ question: { words }, provision }: DutyCase): string[] {
  const likenesses = words === null ? null : tells(caseOf(provision), words);
  return (likenesses ?? []).map(({ asked, told }) => `Does “${asked}” come under “${told}”?`);
}

/** The articles under which reports put this clause, when they differ. */
function articlesToldOf({ agreement, provision }: DutyCase, { conflicts = [] }: World): string[][] {
  const article = articleOf(provision);
  return conflicts
    .filter(({ kind, claims }) => kind === 'article' && claims.includes(agreement.id))
    .flatMap(({ articles = [] }) => (article !== null && articles.includes(article) ? [articles] : []));
}

function isBound(enemy: string, { agreement, partner, question }: DutyCase, world: World): boolean {
  return (
    partiesOf(agreement).some(({ code }) => code === enemy) &&
    standingBetween(agreement, enemy, partner, question.on, world).verdict !== 'not in force'
  );
}
