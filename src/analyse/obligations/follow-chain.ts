import type { World } from '../standing/world.ts';
import { collectCallsToWar } from './collect-duties.ts';
import { callState } from './duty-case.ts';
import { dutyWords } from './duty-rules.ts';
import type { JudgedDuty } from './judge-duty.ts';
import type { Question } from './question.ts';

export interface Link {
  step: number;
  state: string;
  because: JudgedDuty;
}

interface Belligerent {
  state: string;
  /** Whose side it is on: that of the one who attacked, or of the one attacked. */
  side: 'actor' | 'target';
}

/**
 * Who is drawn into the war, and who then through them: at each step those with a duty to defend or join a state that is
 * in it. From the second step on this is supposition – that the other side attacks the newcomer, or the newcomer the
 * other side – so those duties are at most undetermined, with the supposition as a condition. No state comes twice.
 */
export function followChain(
  question: Question,
  direct: readonly JudgedDuty[],
  world: World,
  depth: number,
): Link[] {
  if (question.trigger !== 'attack' || question.actor === null) return [];
  const principals = { actor: question.actor, target: question.target };
  const drawn = new Set<string>([principals.actor, principals.target]);
  const links: Link[] = [];
  let candidates: readonly JudgedDuty[] = direct;
  for (let step = 1; step <= depth; step++) {
    const joined: Belligerent[] = [];
    for (const duty of inOrder(candidates)) {
      if (drawn.has(duty.state)) continue;
      drawn.add(duty.state);
      links.push({ step, state: duty.state, because: duty });
      joined.push({ state: duty.state, side: duty.enemy === principals.actor ? 'target' : 'actor' });
    }
    if (joined.length === 0) break;
    if (step < depth) candidates = joined.flatMap((one) => supposed(one, principals, drawn, question, world));
  }
  return links;
}

/** Duties that would arise if the other side attacked the newcomer, and if the newcomer attacked it. */
function supposed(
  { state, side }: Belligerent,
  principals: Record<Belligerent['side'], string>,
  drawn: ReadonlySet<string>,
  question: Question,
  world: World,
): JudgedDuty[] {
  const enemy = principals[side === 'actor' ? 'target' : 'actor'];
  const cases = [
    { attacker: enemy, attacked: state },
    { attacker: state, attacked: enemy },
  ];
  return cases.flatMap(({ attacker, attacked }) =>
    collectCallsToWar({ ...question, actor: attacker, target: attacked }, world)
      .filter(({ state: next }) => !drawn.has(next))
      .map((duty) => suppose(duty, callState(attacker, world.names), callState(attacked, world.names)))
      .map((duty) => ({ ...duty, enemy: principals[sideOf(duty, { state, side }, principals)] })),
  );
}

/** Against which principal a supposed duty would lead its state. */
function sideOf(
  duty: JudgedDuty,
  { state, side }: Belligerent,
  principals: Record<Belligerent['side'], string>,
): Belligerent['side'] {
  const helps = duty.owedTo === state ? side : duty.owedTo === principals.actor ? 'actor' : 'target';
  return helps === 'actor' ? 'target' : 'actor';
}

function suppose(duty: JudgedDuty, attacker: string, attacked: string): JudgedDuty {
  return {
    ...duty,
    verdict: duty.verdict === 'owed' ? 'undetermined' : duty.verdict,
    reasons: [`Supposing that ${attacker} attacks ${attacked}.`, ...duty.reasons],
    conditions: [`Does ${attacker} attack ${attacked}?`, ...duty.conditions],
  };
}

/** Duties that draw a state in: the surer first, then in a fixed order. */
function inOrder(duties: readonly JudgedDuty[]): JudgedDuty[] {
  return duties
    .filter(
      ({ verdict, obligation, role }) =>
        role === 'duty' && verdict !== 'not owed' && dutyWords.drawingIn.includes(obligation),
    )
    .sort((a, b) => compare(keyOf(a), keyOf(b)));
}

function keyOf({ verdict, state, owedTo, agreement, article, conditions }: JudgedDuty): string {
  return [verdict === 'owed' ? 0 : 1, state, owedTo, agreement, article ?? '', ...conditions].join('|');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
