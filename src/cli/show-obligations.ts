import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import type { Question } from '../analyse/obligations/question.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Duty, ObligationAnswer, Verdict } from '../vocabulary/obligation-answer.ts';
import { type DutyGroup, groupBy, groupDuties, isMadeLater, namesIn, shapeOf } from './group-duties.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { printable } from './printable.ts';
import { showSource } from './show-source.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

interface Shown {
  loaded: LoadedAgreements;
  gazetteer: Gazetteer;
  style: Style;
  columns: number;
  /** Full reasoning also of what is not owed, and of each state. */
  all: boolean;
}

/** In a group of more states, what is of each alone is told only when all is asked for. */
const fewStates = 3;
/** How many lines tell of what is not owed, when not all is asked for. */
const fewNotOwed = 8;

/** The answer as a person reads it: owed, undetermined, how much is not owed; then clashes and the chain. */
export function formatObligations(answer: ObligationAnswer, question: Question, shown: Shown): string {
  const { style, gazetteer } = shown;
  const asked = answer.question.asOf === null ? '' : `, as known on ${answer.question.asOf}`;
  const live = answer.duties.filter(({ verdict }) => verdict !== 'not owed');
  const mark = live.some(({ conditions }) => conditions.length > 0)
    ? ['', 'What a person must judge before a duty is certain is marked with “?”.']
    : [];
  const head = [`${describeQuestion(question, gazetteer)}${asked}:`, ...mark];
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

function describeQuestion({ trigger, actor, target, words, on }: Question, gazetteer: Gazetteer): string {
  const name = (code: string | null) => (code === null ? '' : (gazetteer.get(code)?.name ?? code));
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
    (duty) => namesOf(duty, shown),
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
    ...(evidence === undefined ? [] : [style.cyan(`     ${showSource(evidence, loaded)}`)]),
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

/** How many duties are not owed, and why for those that somebody might expect. */
function formatNotOwed({ duties, question }: ObligationAnswer, shown: Shown): string[] {
  const refused = duties.filter(({ verdict }) => verdict === 'not owed');
  if (refused.length === 0) return [];
  const { loaded, style } = shown;
  const told = refused.filter((duty) => !isMadeLater(agreementOf(duty, loaded), duty.state, question.on));
  const groups = groupBy(told, (duty) =>
    [duty.agreement, duty.owedTo, ...shapeOf(duty.reasons.slice(-1), namesOf(duty, shown))].join('\u0000'),
  );
  const lines = groups.slice(0, fewNotOwed).flatMap((group) => {
    const { owedTo, agreementName } = group[0]!;
    const what = [...new Set(group.map(({ obligation }) => dutyWords.obligations[obligation]))].join(', ');
    const why = [...new Set(group.map(({ reasons }) => reasons.at(-1) ?? ''))];
    const reason = why.length > fewStates ? 'Not bound on that day.' : why.join(' ');
    return fill(
      `${listStates(group, shown)} to ${nameOf(owedTo, shown)}: ${what} · ${agreementName}. ${reason}`,
      '   - ',
      shown,
    );
  });
  const more =
    groups.length > fewNotOwed ? fill(`and ${groups.length - fewNotOwed} more`, '   - ', shown) : [];
  const count = refused.length === 1 ? 'One duty is' : `${refused.length} duties are`;
  return [
    [
      `${style.bold('NOT OWED')}  ${count} not owed: --all tells each.`,
      ...[...lines, ...more].map(style.dim),
    ].join('\n'),
  ];
}

/** Clashes that read the same but for whose they are, told once. */
function formatClashes({ clashes }: ObligationAnswer, shown: Shown): string[] {
  if (clashes.length === 0) return [];
  const groups = groupBy(clashes, ({ state, note }) => shapeOf([note], [nameOf(state, shown)])[0]!);
  const lines = groups.flatMap((group) => {
    const rest = group[0]!.note.replace(`${nameOf(group[0]!.state, shown)}: `, '');
    return fill(`${listStates(group, shown)}: ${rest}`, '   - ', shown);
  });
  return [[shown.style.bold('Clashes'), ...lines].join('\n')];
}

function formatChain({ chain, duties }: ObligationAnswer, shown: Shown): string[] {
  if (chain.length === 0) return [];
  const groups = groupBy(chain, ({ step, because }) => {
    const { owedTo, verdict, agreement } = duties[because]!;
    return [step, owedTo, verdict, agreement].join('\u0000');
  });
  const lines = groups.flatMap((group) => {
    const { step, because } = group[0]!;
    const { owedTo, verdict, agreementName } = duties[because]!;
    return fill(
      `${listStates(group, shown)} for ${nameOf(owedTo, shown)} (${verdict}; ${agreementName})`,
      `   ${step} `,
      shown,
    );
  });
  return [[shown.style.bold('Who is drawn in, step by step'), ...lines].join('\n')];
}

function listStates(items: readonly { state: string }[], shown: Shown): string {
  return [...new Set(items.map(({ state }) => nameOf(state, shown)))].sort().join(', ');
}

function nameOf(code: string, { gazetteer }: Shown): string {
  return gazetteer.get(code)?.name ?? code;
}

function namesOf(duty: Duty, shown: Shown): string[] {
  return namesIn(agreementOf(duty, shown.loaded), duty.state, nameOf(duty.state, shown));
}

function agreementOf({ agreement }: Duty, { agreements }: LoadedAgreements) {
  return agreements.find(({ id }) => id === agreement);
}

/** Lines that fit the screen, the first after `first`, the others as far in, or after `rest`. */
function fill(words: string, first: string, { columns }: Shown, rest = ' '.repeat(first.length)): string[] {
  const width = Math.max(40, Math.min(columns, 120) - first.length);
  return wrapText(printable(words), width).map((line, index) => `${index === 0 ? first : rest}${line}`);
}
