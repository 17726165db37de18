import type { ObligationAnswer } from '../../vocabulary/obligation-answer.ts';
import { dutyWords } from './duty-rules.ts';
import type { JudgedDuty } from './judge-duty.ts';
import type { Question } from './question.ts';

type Clash = ObligationAnswer['clashes'][number];

/** Duties of one state that cannot all be kept, and those that the act itself would break. Indices into `duties`. */
export function findClashes(duties: readonly JudgedDuty[], question: Question): Clash[] {
  const clashes: Clash[] = [];
  duties.forEach((duty, index) => {
    if (duty.role === 'breach' && duty.verdict !== 'not owed')
      clashes.push({ state: duty.state, duties: [index], note: breachNote(duty, question) });
    duties.forEach((other, at) => {
      const note = at === index || other.state !== duty.state ? null : clashNote(duty, other, index < at);
      if (note !== null) clashes.push({ state: duty.state, duties: [index, at].sort((a, b) => a - b), note });
    });
  });
  return clashes.sort(
    (a, b) =>
      a.duties[0]! - b.duties[0]! || (a.duties[1] ?? -1) - (b.duties[1] ?? -1) || (a.note < b.note ? -1 : 1),
  );
}

/** @param first notes that read the same both ways are told once. */
function clashNote(duty: JudgedDuty, other: JudgedDuty, first: boolean): string | null {
  const isHelp = isLive(duty) && duty.enemy !== null && dutyWords.actingAgainst.includes(duty.obligation);
  if (isHelp && duty.enemy === other.owedTo) {
    if (isLive(other) && dutyWords.restraining.includes(other.obligation))
      return `${duty.state}: a duty to help ${duty.owedTo} (${duty.obligation}) against a duty to ${other.owedTo} (${other.obligation}).`;
    if (other.role === 'ally of the attacker' && duty.obligation === 'defense')
      return `${duty.state} is bound to defend both ${duty.owedTo} and ${other.owedTo}: each will call the other the aggressor.`;
    if (
      isLive(other) &&
      other.enemy === duty.owedTo &&
      dutyWords.actingAgainst.includes(other.obligation) &&
      first
    )
      return `${duty.state}: duties to help both ${duty.owedTo} and ${other.owedTo} against each other.`;
  }
  const neutral = [duty, other].every((one) => isLive(one) && one.obligation === 'neutrality');
  if (neutral && first && duty.owedTo !== other.owedTo)
    return `${duty.state}: neutrality owed to both ${duty.owedTo} and ${other.owedTo}; it may help neither.`;
  return null;
}

function isLive({ verdict }: JudgedDuty): boolean {
  return verdict !== 'not owed';
}

function breachNote({ state, owedTo, obligation }: JudgedDuty, { trigger }: Question): string {
  const act = {
    attack: 'The attack',
    threat: 'The threat',
    sanctions: 'The sanctions',
    'hostile pact': 'Joining',
    application: 'The application',
    words: 'The act',
  }[trigger];
  return `${act} would break a promise of ${state} to ${owedTo} (${obligation}).`;
}
