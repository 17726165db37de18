import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import { mergeProvisions } from '../analyse/obligations/merge-provisions.ts';
import type { AgreementStanding } from '../analyse/standing/agreement-standing.ts';
import { type Names, nameOf, titleOf } from '../analyse/standing/parties-of.ts';
import { isOfAll, takersOf } from '../analyse/standing/steps-of.ts';
import type { Evidence, LedgerAgreement, LedgerConflict } from '../vocabulary/ledger.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { printable } from './printable.ts';
import { colourVerdict } from './show-agreements.ts';
import { showSource } from './show-source.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

interface AgreementView {
  agreement: LedgerAgreement;
  standing: AgreementStanding;
  conflicts: readonly LedgerConflict[];
  day: string;
  predecessor: LedgerAgreement | null;
  successors: readonly LedgerAgreement[];
  names: Names;
}

/** One agreement as a person reads it: standing, life, who is bound, articles with their sentences, conflicts. */
export function formatAgreement(
  view: AgreementView,
  loaded: LoadedAgreements,
  style: Style,
  columns: number,
): string {
  const { agreement, standing, day } = view;
  const width = Math.max(40, Math.min(columns, 120) - 4);
  const wrap = (words: string) => wrapText(printable(words), width).map((line) => `    ${line}`);
  const quote = (evidence: Evidence) => [
    ...wrap(`“${evidence.quote.trim()}”`).map((line) => style.dim(line)),
    style.cyan(`    ${showSource(evidence, loaded)}`),
  ];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')];
  const others = agreement.names.slice(1);
  return [
    [
      style.bold(printable(titleOf(agreement))),
      ...(others.length > 0 ? wrap(`also: ${others.join('; ')}`) : []),
      `    ${agreement.kind} · ${agreement.id}`,
    ].join('\n'),
    ...section(`On ${day}: ${colourVerdict(standing, style)}`, [
      ...standing.reasons.flatMap(wrap),
      ...standing.missing.flatMap((missing) => wrap(`Not told: ${missing}.`)),
    ]),
    ...section('Its life', tellLife(view).flatMap(wrap)),
    ...section('Who is bound', tellParties(standing, style, wrap)),
    ...section(
      'Its articles',
      mergeProvisions(agreement.provisions).flatMap((provision) => [
        ...wrap(tellProvision(provision)),
        ...provision.evidence.slice(0, 2).flatMap(quote),
      ]),
    ),
    ...section(
      'Its own terms',
      agreement.terms.flatMap(({ kind, value }) => wrap(`${kind}: ${value ?? 'told without a value'}`)),
    ),
    ...section(
      'Conflicts',
      view.conflicts.flatMap(({ note }) => wrap(`Reports differ: ${note}.`)),
    ),
    ...section('Where it is named', agreement.evidence.slice(0, 3).flatMap(quote)),
  ].join('\n\n');
}

/** Its steps in order, who took each, and what came before and after it. */
function tellLife({ agreement, predecessor, successors, names }: AgreementView): string[] {
  const steps = agreement.steps.map((step) => {
    const by = isOfAll(agreement, step)
      ? []
      : takersOf(agreement, step).map((code) => nameOf(agreement, code, names));
    const doubt =
      step.factuality === 'CT+' ? null : step.factuality.endsWith('-') ? 'not done' : 'expected or possible';
    const parts = [step.step, by.join(', '), step.body, step.place, doubt].filter(Boolean);
    return `${(step.when === null ? 'no date' : showDate(step.when)).padEnd(11)} ${parts.join(' · ')}`;
  });
  return [
    ...new Set(steps),
    ...(predecessor === null ? [] : [`It replaces ${titleOf(predecessor)} (${predecessor.id}).`]),
    ...successors.map((successor) => `It is replaced by ${titleOf(successor)} (${successor.id}).`),
  ];
}

function tellParties(
  { parties }: AgreementStanding,
  style: Style,
  wrap: (words: string) => string[],
): string[] {
  return parties.flatMap(({ name, standing }) => {
    const why = [
      ...standing.reasons.slice(-1),
      ...standing.missing.map((missing) => `Not told: ${missing}.`),
    ];
    const since = standing.since === null ? why.join(' ') : `since ${standing.since}`;
    return wrap(`${name}: ${standing.verdict}${since === '' ? '' : `, ${since}`}`).map((line) =>
      standing.verdict === 'in force' ? line : style.dim(line),
    );
  });
}

function tellProvision(provision: LedgerAgreement['provisions'][number]): string {
  const { article, obligation, occasion, strength, trigger, action, area, qualifiers } = provision;
  const place =
    article === null ? 'No article told' : /^[\dIVXLC]/.test(article) ? `Article ${article}` : article;
  const parts = [
    `${dutyWords.obligations[obligation]}, ${dutyWords.occasions[occasion]} (${strength})`,
    trigger === null ? null : `when: ${trigger}`,
    action === null ? null : `what: ${action}`,
    area === null ? null : `where: ${area}`,
    ...qualifiers.map((words) => `“${words}”`),
  ];
  return `${place}: ${parts.filter((part) => part !== null).join('; ')}`;
}
