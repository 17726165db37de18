import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { codeOf, partiesOf } from '../standing/parties-of.ts';
import type { World } from '../standing/world.ts';
import { judgeOccasion } from './arises.ts';
import { tells } from './content-of.ts';
import { callState, type DutyCase } from './duty-case.ts';
import { type DutyRule, dutyWords, rulesFor, wordsRule } from './duty-rules.ts';
import { type JudgedDuty, judgeDuty } from './judge-duty.ts';
import { caseOf, type LedgerProvision, mergeProvisions } from './merge-provisions.ts';
import { noDefenseClause } from './no-defense-clause.ts';
import type { Question } from './question.ts';

/** Every duty the question calls on, directly; in the order of the agreements. */
export function collectDuties(question: Question, world: World): JudgedDuty[] {
  const found = concerned(question, world).flatMap((agreement) => {
    const provisions = mergeProvisions(agreement.provisions);
    return [
      ...provisions.flatMap((provision) => dutiesOf(question, agreement, provision, world)),
      ...noDefenseClause(question, agreement, provisions, world),
    ];
  });
  return found.filter((duty) => isToldOf(duty, found));
}

/** Only the duties that would make a state a party to the war. */
export function collectCallsToWar(question: Question, world: World): JudgedDuty[] {
  return concerned(question, world).flatMap((agreement) =>
    mergeProvisions(agreement.provisions)
      .filter(({ obligation }) => dutyWords.drawingIn.includes(obligation))
      .flatMap((provision) => dutiesOf(question, agreement, provision, world))
      .filter(({ role }) => role === 'duty'),
  );
}

/** Agreements that name one of the two sides. */
function concerned({ actor, target }: Question, { agreements }: World): LedgerAgreement[] {
  const isSide = (ref: ActorRef) => codeOf(ref) === actor || codeOf(ref) === target;
  return agreements.filter(
    ({ parties, provisions }) => parties.some(isSide) || provisions.some(({ to }) => to.some(isSide)),
  );
}

function dutiesOf(
  question: Question,
  agreement: LedgerAgreement,
  provision: LedgerProvision,
  world: World,
): JudgedDuty[] {
  const rules = question.words === null ? rulesFor(question.trigger) : [wordsRule];
  return rules
    .filter((rule) => isCalledOn(rule, question, provision))
    .flatMap((rule) => pairsOf(rule, question, agreement, provision, world))
    .filter((one) => !one.rule.onlyArisen || (one.limited === null && judgeOccasion(one).truth !== 'no'))
    .map((one) => judgeDuty(one, world));
}

function isCalledOn(rule: DutyRule, { words, target }: Question, provision: LedgerProvision): boolean {
  if (!rule.obligations.includes(provision.obligation)) return false;
  if (words !== null && tells(caseOf(provision), words) === null) return false;
  return !rule.namesEnemy || provision.against.some((actor) => codeOf(actor) === target);
}

/** Who owes it to whom: one case a debtor. */
function pairsOf(
  rule: DutyRule,
  question: Question,
  agreement: LedgerAgreement,
  provision: LedgerProvision,
  { names }: World,
): DutyCase[] {
  const parties = partiesOf(agreement).map(({ code }) => code);
  const by = namedIn(provision.by, parties);
  const to = namedIn(provision.to, parties);
  const partner = rule.partner === 'target' ? question.target : question.actor;
  if (partner === null || !(parties.includes(partner) || to.includes(partner))) return [];
  const debtors = [...new Set([...parties, ...by])]
    .filter((code) => code !== partner)
    .filter((code) => {
      if (rule.debtors === 'actor') return code === question.actor;
      return rule.debtors === 'all' || (code !== question.actor && code !== question.target);
    });
  const listed = (codes: readonly string[]) => codes.map((code) => callState(code, names)).join(' and ');
  return debtors.map((debtor) => ({
    question,
    rule,
    agreement,
    provision,
    debtor,
    partner,
    enemy: enemyIn(rule, question),
    limited:
      to.length > 0 && !to.includes(partner)
        ? `It is owed only to ${listed(to)}.`
        : by.length > 0 && !by.includes(debtor)
          ? `It is owed only by ${listed(by)}.`
          : null,
    names,
  }));
}

/** The states and parties among actors; "the other party" names nobody, and so limits nothing. */
function namedIn(actors: readonly ActorRef[], parties: readonly string[]): string[] {
  const named = actors.filter((actor) => actor.kind === 'state' || parties.includes(codeOf(actor)));
  return [...new Set(named.map(codeOf))].sort();
}

function enemyIn(rule: DutyRule, { trigger, actor, target }: Question): string | null {
  if (rule.role === 'breach') return null;
  if (trigger === 'attack' || trigger === 'threat') return rule.partner === 'target' ? actor : target;
  return trigger === 'sanctions' && rule.namesEnemy ? target : null;
}

/** What only matters beside a duty to act is told only of states that have one against that partner. */
function isToldOf(duty: JudgedDuty, all: readonly JudgedDuty[]): boolean {
  if (duty.role === 'ally of the attacker') return duty.binds !== 'no';
  if (duty.role !== 'context') return true;
  return (
    duty.verdict !== 'not owed' &&
    all.some(
      (other) =>
        other.state === duty.state &&
        other.enemy === duty.owedTo &&
        other.verdict !== 'not owed' &&
        dutyWords.actingAgainst.includes(other.obligation),
    )
  );
}
