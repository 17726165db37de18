import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import type { Question } from '../analyse/obligations/question.ts';
import type { Duty, ObligationAnswer, Verdict } from '../vocabulary/obligation-answer.ts';
import { fill, listStates, nameOf, namesOfDebtor, type Shown } from './fill-lines.ts';
import { type DutyGroup, groupDuties } from './group-duties.ts';
import { showSource } from './show-source.ts';
import { formatChain, formatClashes, formatNotOwed } from './sum-up-duties.ts';

/** In a group of more states, what is of each alone is told only when all is asked for. */
const fewStates = 3;

/** The answer as a person reads it: owed, undetermined, how much is not owed; then clashes and the chain. */
export function formatObligations(answer: ObligationAnswer, question: Question, shown: Shown): string {
  const { style } = shown;
  const asked = answer.question.asOf === null ? '' : `, as known on ${answer.question.asOf}`;
  const live = answer.duties.filter(({ verdict }) => verdict !== 'not owed');
  const mark = live.some(({ conditions }) => conditions.length > 0)
    ? ['What a person must judge before a duty is certain is marked with “?”.']
    : [];
  const head = [`${describeQuestion(question, shown)}${asked}:`, ...mark];
  return [
    head
      .flatMap((words, index) => fill(words, '', shown).map(index === 0 ? style.bold : style.dim))
      .join('\n'),
    ...(live.length === 0 && answer.duties.length > 0 ? ['Nobody is told to be bound to act.'] : []),
    ...(['owed', 'undetermined'] as const).flatMap((verdict) => formatVerdict(answer, verdict, shown)),
    ...(shown.all ? formatVerdict(answer, 'not owed', shown) : formatNotOwed(answer, shown)),
    ...formatClashes(answer, shown),
    ...formatChain(answer, shown),
    ...(answer.duties.length === 0 ? ['No agreement told here concerns it.'] : []),
  ].join('\n\n');
}

function describeQuestion({ trigger, actor, target, words, on }: Question, shown: Shown): string {
  const name = (code: string | null) => (code === null ? '' : nameOf(code, shown));
  const what = {
    attack: `${name(actor)} attacks ${name(target)}`,
    threat: `${name(actor)} threatens ${name(target)} with attack`,
    sanctions: `${name(actor)} imposes sanctions on ${name(target)}`,
    'hostile pact': `${name(actor)} is invited to a pact against ${name(target)}`,
    application: `${name(actor)} applies to join ${target}`,
    words: `“${words}” befalls ${name(target)}`,
  }[trigger];
  return `If ${what} on ${on}`;
}

function formatVerdict({ duties }: ObligationAnswer, verdict: Verdict, shown: Shown): string[] {
  return groupDuties(
    duties.filter((duty) => duty.verdict === verdict),
    (duty) => namesOfDebtor(duty, shown),
  ).map((group) => formatGroup(group, shown));
}

function formatGroup({ duties, shared, own }: DutyGroup, shown: Shown): string {
  const { style, loaded, all } = shown;
  const first = duties[0]!;
  const [evidence] = first.evidence;
  const isMany = duties.length > fewStates && !all;
  const reasons = [
    ...shared,
    ...(isMany && own.length > 0 ? ['Each is bound from its own day (--all tells which).'] : own),
  ];
  const quote = evidence === undefined ? [] : fill(`“${evidence.quote.trim()}”`, '     ', shown);
  return [
    ...headOf(duties, shown),
    ...reasons.flatMap((reason, index) => fill(reason, `   ${index + 1} `, shown)),
    ...first.conditions.flatMap((condition) => fill(condition, '   ? ', shown)),
    ...quote.map((line) => style.dim(line)),
    ...(evidence === undefined ? [] : fill(showSource(evidence, loaded), '     ', shown).map(style.cyan)),
  ].join('\n');
}

/** "OWED  Mali, Niger to Burkina Faso: to defend · Article 6 of …" */
function headOf(duties: readonly Duty[], shown: Shown): string[] {
  const { owedTo, verdict, obligation, strength, article, agreementName } = duties[0]!;
  const { style } = shown;
  const colour = { owed: style.green, undetermined: style.yellow, 'not owed': style.dim }[verdict];
  const place = `${article === null ? '' : `${articleName(article)} of `}${agreementName}`;
  const weak = strength === 'shall' ? '' : ` (${strength})`;
  const words = `${listStates(duties, shown)} to ${nameOf(owedTo, shown)}: ${dutyWords.obligations[obligation]}${weak} · ${place}`;
  const label = verdict.toUpperCase();
  const [line, ...more] = fill(words, `${label}  `, shown, '      ');
  return [`${colour(label)}${line!.slice(label.length)}`, ...more];
}

function articleName(article: string): string {
  return /^[\dIVXLC]/.test(article) ? `Article ${article}` : article;
}
