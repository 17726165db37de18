import type { ObligationAnswer } from '../../vocabulary/obligation-answer.ts';
import type { Names } from '../standing/parties-of.ts';
import { callState } from './duty-case.ts';
import { dutyWords } from './duty-rules.ts';
import type { JudgedDuty } from './judge-duty.ts';
import type { Question } from './question.ts';

type Clash = ObligationAnswer['clashes'][number];

/** Duties of one state that cannot all be kept, and those that the act itself would break. Indices into `duties`. */
export function findClashes(
  duties: readonly JudgedDuty[],
  question: Question,
  names: Names | undefined,
): Clash[] {
  const clashes: Clash[] = [];
  duties.forEach((duty, index) => {
    if (duty.role === 'breach' && duty.verdict !== 'not owed')
      clashes.push({ state: duty.state, duties: [index], note: breachNote(duty, question, names) });
    duties.forEach((other, at) => {
      const note =
        at === index || other.state !== duty.state ? null : clashNote(duty, other, index < at, names);
      if (note !== null) clashes.push({ state: duty.state, duties: [index, at].sort((a, b) => a - b), note });
    });
  });
  return clashes.sort(
    (a, b) =>
      a.duties[0]! - b.duties[0]! || (a.duties[1] ?? -1) - (b.duties[1] ?? -1) || (a.note < b.note ? -1 : 1),
  );
}

/** @param first notes that read the same both ways are told once. */
function clashNote(
  duty: JudgedDuty,
  other: JudgedDuty,
  first: boolean,
  names: Names | undefined,
): string | null {
  const [state, one, two] = [duty.state, duty.owedTo, other.owedTo].map((code) => callState(code, names));
  const isHelp = isLive(duty) && duty.enemy !== null && dutyWords.actingAgainst.includes(duty.obligation);
  if (isHelp && duty.enemy === other.owedTo) {
    if (isLive(other) && dutyWords.restraining.includes(other.obligation))
      return `${state}: a duty to ${one} (${wordsOf(duty)}) stands against a duty to ${two} (${wordsOf(other)}).`;
    if (other.role === 'ally of the attacker' && duty.obligation === 'defense')
      return `${state}: bound to defend both ${one} and ${two}; each will call the other the aggressor.`;
    if (
      isLive(other) &&
      other.enemy === duty.owedTo &&
      dutyWords.actingAgainst.includes(other.obligation) &&
      first
    )
      return `${state}: duties to help both ${one} and ${two} against each other.`;
  }
  const neutral = [duty, other].every((one) => isLive(one) && one.obligation === 'neutrality');
  if (neutral && first && duty.owedTo !== other.owedTo)
    return `${state}: neutrality owed to both ${one} and ${two}; it may help neither.`;
  return null;
}

function wordsOf({ obligation }: JudgedDuty): string {
  return dutyWords.obligations[obligation];
}

function isLive({ verdict }: JudgedDuty): boolean {
  return verdict !== 'not owed';
}

function breachNote(duty: JudgedDuty, { trigger }: Question, names: Names | undefined): string {
  const act = {
    attack: 'the attack',
    threat: 'the threat',
    sanctions: 'the sanctions',
    'hostile pact': 'joining the pact',
    application: 'the application',
    words: 'the act',
  }[trigger];
  return `${callState(duty.state, names)}: ${act} would break its promise to ${callState(duty.owedTo, names)} (${wordsOf(duty)}).`;
}
