import type { Duty, Verdict } from '../../vocabulary/obligation-answer.ts';
import { standingBetween } from '../standing/agreement-standing.ts';
import { windowOf } from '../standing/happened-by.ts';
import { type Names, nameOf, titleOf } from '../standing/parties-of.ts';
import { allOf, type Truth } from '../standing/truth.ts';
import type { World } from '../standing/world.ts';
import { judgeAgainst, judgeOccasion } from './arises.ts';
import { conditionsOf } from './conditions-of.ts';
import { callState, type DutyCase } from './duty-case.ts';
import { type DutyRule, dutyWords } from './duty-rules.ts';
import { judgeArea } from './lies-within.ts';
import type { Question } from './question.ts';

/** A duty with what clashes and the chain need to know of it. */
export interface JudgedDuty extends Duty {
  role: DutyRule['role'];
  /** Against whom it would be carried out. */
  enemy: string | null;
  /** Whether the agreement binds, whatever the verdict on this case. */
  binds: Truth;
}

const verdicts: Record<Truth, Verdict> = { yes: 'owed', no: 'not owed', maybe: 'undetermined' };

/** One state's duty under one provision: does the agreement bind the two, does the case arise, against this side? */
export function judgeDuty(dutyCase: DutyCase, world: World): JudgedDuty {
  const { question, rule, agreement, provision, debtor, partner, enemy, limited } = dutyCase;
  const standing = standingBetween(agreement, debtor, partner, question.on, world);
  const endedToday = rule.role === 'breach' && endsOn(dutyCase, world);
  const binds: Truth =
    standing.verdict === 'in force'
      ? 'yes'
      : standing.verdict === 'not in force' && !endedToday
        ? 'no'
        : 'maybe';
  const occasion = judgeOccasion(dutyCase);
  const against = rule.role === 'duty' ? judgeAgainst(dutyCase) : { truth: 'yes' as const };
  const isWeak = provision.strength === 'may';
  const truth = allOf(
    binds,
    occasion.truth,
    against.truth,
    limited === null ? 'yes' : 'no',
    isWeak ? 'no' : 'yes',
  );
  const article = provision.article === null ? 'An article not named' : articleName(provision.article);
  const reasons = [
    `${nameOf(agreement, debtor, world.names)} and ${nameOf(agreement, partner, world.names)}: ${titleOf(agreement)}.`,
    ...standing.reasons,
    ...(standing.missing.length === 0 ? [] : [`Not told: ${standing.missing.join('; ')}.`]),
    ...(binds === 'no'
      ? []
      : [
          `${article}: ${dutyWords.obligations[provision.obligation]}, ${dutyWords.occasions[provision.occasion]}.`,
          ...[
            limited,
            occasion.reason,
            against.reason,
            truth === 'no' ? null : judgeArea(dutyCase).reason,
          ].filter((reason) => reason != null),
          ...(isWeak ? ['The words allow it but do not oblige to it.'] : []),
          ...(provision.strength === 'should' ? ['The words promise effort, not a result.'] : []),
          ...(rule.role === 'breach' && truth !== 'no' ? [breachWords(question, world.names)] : []),
        ]),
  ];
  return {
    state: debtor,
    owedTo: partner,
    verdict: verdicts[truth],
    obligation: provision.obligation,
    agreement: agreement.id,
    agreementName: titleOf(agreement),
    article: provision.article,
    strength: provision.strength,
    reasons,
    conditions: [
      ...(endedToday && truth !== 'no' ? ['It ended on that day: was it this act that ended it?'] : []),
      ...(truth === 'no' ? [] : conditionsOf(dutyCase, against.condition ?? null, world)),
    ],
    evidence: provision.evidence,
    role: rule.role,
    enemy,
    binds,
  };
}

/** Whether the agreement was brought to an end on the very day: an act does not undo the promise it breaks. */
function endsOn({ agreement, debtor, partner, question }: DutyCase, world: World): boolean {
  const ends = agreement.steps.filter(({ step }) => step === 'terminated' || step === 'denounced');
  const before = new Date(Date.parse(question.on) - 86_400_000).toISOString().slice(0, 10);
  return (
    ends.some((step) => {
      const { earliest, latest } = windowOf(step, world);
      return earliest === question.on && latest === question.on;
    }) && standingBetween(agreement, debtor, partner, before, world).verdict === 'in force'
  );
}

function articleName(article: string): string {
  return /^[\dIVXLC]/.test(article) ? `Article ${article}` : article;
}

function breachWords({ trigger, actor, target }: Question, names: Names | undefined): string {
  const act = {
    attack: 'The attack',
    threat: 'The threat of force',
    sanctions: 'Imposing sanctions',
    'hostile pact': 'Joining the pact',
    application: 'The application',
    words: 'It',
  }[trigger];
  return `${act} would break what ${actor === null ? 'it' : callState(actor, names)} owes ${callState(target, names)}.`;
}
