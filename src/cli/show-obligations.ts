import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import type { Question } from '../analyse/obligations/question.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Duty, ObligationAnswer, Verdict } from '../vocabulary/obligation-answer.ts';
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
  /** Full reasoning also of what is not owed. */
  all: boolean;
}

/** How many of the duties not owed are told when not all are asked for. */
const fewNotOwed = 12;

/** The answer as a person reads it: owed, undetermined, not owed; then clashes and the chain. */
export function formatObligations(answer: ObligationAnswer, question: Question, shown: Shown): string {
  const { style } = shown;
  const parts = [
    style.bold(printable(`${describeQuestion(question, shown.gazetteer)}${knownOn(answer)}`)),
    ...(['owed', 'undetermined'] as const).flatMap((verdict) => formatVerdict(answer, verdict, shown)),
    ...(shown.all ? formatVerdict(answer, 'not owed', shown) : formatNotOwed(answer, shown)),
    ...formatClashes(answer, shown),
    ...formatChain(answer, shown),
  ];
  if (answer.duties.length === 0) parts.push('No agreement told here concerns it.');
  return parts.join('\n\n');
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

function knownOn({ question }: ObligationAnswer): string {
  return question.asOf === null ? ':' : `, as known on ${question.asOf}:`;
}

function formatVerdict(answer: ObligationAnswer, verdict: Verdict, shown: Shown): string[] {
  const duties = answer.duties.filter((duty) => duty.verdict === verdict);
  return duties.map((duty) => formatDuty(duty, shown));
}

function formatDuty(duty: Duty, shown: Shown): string {
  const { style, columns, gazetteer, loaded } = shown;
  const width = Math.max(40, Math.min(columns, 120) - 6);
  const lines = (words: string, mark: string) =>
    wrapText(printable(words), width).map((line, index) => `   ${index === 0 ? mark : ' '} ${line}`);
  const [evidence] = duty.evidence;
  const quote =
    evidence === undefined ? [] : lines(`“${evidence.quote.trim()}”`, ' ').map((line) => style.dim(line));
  const source = evidence === undefined ? [] : [style.cyan(`     ${showSource(evidence, loaded)}`)];
  return [
    headOf(duty, style, gazetteer),
    ...duty.reasons.flatMap((reason, index) => lines(reason, String(index + 1))),
    ...duty.conditions.flatMap((condition) => lines(condition, '?')),
    ...quote,
    ...source,
  ].join('\n');
}

function headOf(
  { state, owedTo, verdict, obligation, article, strength, agreementName }: Duty,
  style: Style,
  gazetteer: Gazetteer,
): string {
  const colour = { owed: style.green, undetermined: style.yellow, 'not owed': style.dim }[verdict];
  const name = (code: string) => gazetteer.get(code)?.name ?? code;
  const place = `${article === null ? '' : `${articleName(article)} of `}${agreementName}`;
  const weak = strength === 'shall' ? '' : ` (${strength})`;
  return `${colour(verdict.toUpperCase())}  ${printable(`${name(state)} to ${name(owedTo)}: ${dutyWords.obligations[obligation]}${weak} · ${place}`)}`;
}

function articleName(article: string): string {
  return /^[\dIVXLC]/.test(article) ? `Article ${article}` : article;
}

function formatNotOwed({ duties }: ObligationAnswer, { style, gazetteer }: Shown): string[] {
  const refused = duties.filter(({ verdict }) => verdict === 'not owed');
  if (refused.length === 0) return [];
  const lines = refused
    .slice(0, fewNotOwed)
    .map(
      (duty) => `${headOf(duty, style, gazetteer)}\n     ${style.dim(printable(duty.reasons.at(-1) ?? ''))}`,
    );
  const more = refused.length - lines.length;
  return [...lines, ...(more > 0 ? [`${more} more duties are not owed: add --all.`] : [])];
}

function formatClashes({ clashes }: ObligationAnswer, { style }: Shown): string[] {
  if (clashes.length === 0) return [];
  const notes = new Set(clashes.map(({ note }) => `  ${printable(note)}`));
  return [`${style.bold('Clashes')}\n${[...notes].join('\n')}`];
}

function formatChain({ chain, duties }: ObligationAnswer, { style, gazetteer }: Shown): string[] {
  if (chain.length === 0) return [];
  const name = (code: string) => gazetteer.get(code)?.name ?? code;
  const lines = chain.map(({ step, state, because }) => {
    const { verdict, owedTo, agreementName } = duties[because]!;
    return printable(`  ${step}  ${name(state)} for ${name(owedTo)} (${verdict}; ${agreementName})`);
  });
  return [`${style.bold('Who is drawn in')}\n${lines.join('\n')}`];
}
