import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import { mergeProvisions } from '../analyse/obligations/merge-provisions.ts';
import type { AgreementStanding } from '../analyse/standing/agreement-standing.ts';
import { type Names, nameOf, titleOf } from '../analyse/standing/parties-of.ts';
import { isOfAll, takersOf, tellDay } from '../analyse/standing/steps-of.ts';
import { tellPeriod } from '../analyse/standing/tell-period.ts';
import type { Evidence, LedgerAgreement, LedgerConflict } from '../vocabulary/ledger.ts';
import { groupBy, shapeOf } from './group-duties.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { printable } from './printable.ts';
import { sentenceAround } from './sentence-around.ts';
import { colourVerdict } from './show-agreements.ts';
import { showSource } from './show-source.ts';
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

/** When parties are bound or not for more reasons than these, their steps tell why. */
const fewReasons = 3;

interface Lines {
  wrap: (words: string) => string[];
  quote: (evidence: Evidence) => string[];
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
    ...wrap(showSource(evidence, loaded)).map((line) => style.cyan(line)),
  ];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')];
  const others = agreement.names.slice(1);
  return [
    [
      style.bold(printable(titleOf(agreement))),
      ...(others.length > 0 ? wrap(`also: ${others.join('; ')}`) : []),
      `    ${agreement.kind} · ${agreement.id} · confidence ${Math.round(agreement.confidence * 100)}%`,
    ].join('\n'),
    ...section(`On ${day}: ${colourVerdict(standing, style)}`, [
      ...standing.reasons.flatMap(wrap),
      ...(standing.missing.length === 0 ? [] : wrap(`Not told: ${standing.missing.join('; ')}.`)),
    ]),
    ...section('Its life', tellLife(view, loaded, { wrap, quote })),
    ...section('Who is bound', tellParties(view, loaded, style, { wrap, quote })),
    ...section(
      'Its articles',
      mergeProvisions(agreement.provisions).flatMap((provision) => [
        ...wrap(tellProvision(provision)),
        ...provision.evidence.slice(0, 2).flatMap(quote),
      ]),
    ),
    ...section(
      'Its own terms',
      agreement.terms.flatMap(({ kind, value }) =>
        wrap(`${kind}: ${value === null ? 'told without a value' : tellPeriod(value)}`),
      ),
    ),
    ...section(
      'Conflicts',
      view.conflicts.flatMap(({ note }) => wrap(`Reports differ: ${note}.`)),
    ),
    ...section('Where it is named', agreement.evidence.slice(0, 3).flatMap(quote)),
  ].join('\n\n');
}

/** Its steps in order: when, what, who took it, where, with the sentence of a report; then what came before and after. */
function tellLife(
  { agreement, predecessor, successors, names }: AgreementView,
  loaded: LoadedAgreements,
  { wrap, quote }: Lines,
): string[] {
  const steps = groupBy(agreement.steps, (step) => tellStep(agreement, step, names, loaded));
  return [
    ...steps.flatMap((tellings) => [
      ...wrap(tellStep(agreement, tellings[0]!, names, loaded)),
      // Of data and curated entries the step itself says all that its source has.
      ...tellings
        .flatMap(({ evidence }) => evidence)
        .filter(({ document }) => loaded.opened?.reports.has(document))
        .slice(0, 1)
        .flatMap((evidence) => quote(widened(evidence, loaded))),
    ]),
    ...(predecessor === null ? [] : wrap(`It replaces ${titleOf(predecessor)} (${predecessor.id}).`)),
    ...successors.flatMap((successor) => wrap(`It is replaced by ${titleOf(successor)} (${successor.id}).`)),
  ];
}

/** With the whole sentence as quote. */
function widened(evidence: Evidence, { opened }: LoadedAgreements): Evidence {
  const text = opened?.reports.get(evidence.document)?.text;
  if (text === undefined) return evidence;
  return { ...evidence, quote: sentenceAround(text, evidence.start, evidence.end) };
}

function tellStep(
  agreement: LedgerAgreement,
  step: LedgerAgreement['steps'][number],
  names: Names,
  loaded: LoadedAgreements,
): string {
  const by = isOfAll(agreement, step)
    ? []
    : takersOf(agreement, step).map((code) => nameOf(agreement, code, names));
  const doubt =
    step.factuality === 'CT+' ? null : step.factuality.endsWith('-') ? 'not done' : 'expected or possible';
  const day = tellDay(step, loaded).replace(/^on (?=\d)/, '');
  return [`${day}: ${step.step}`, by.join(', '), step.body, step.place, doubt].filter(Boolean).join(' · ');
}

/**
 * Who is bound since when, and how each came to it: signed, approved, ratified, deposited, left. Those of one standing and
 * one life stand together, with what is told of them beyond what is told of all.
 */
function tellParties(
  { agreement, standing: { parties, reasons, missing } }: AgreementView,
  loaded: LoadedAgreements,
  style: Style,
  { wrap }: Lines,
): string[] {
  const rows = parties.map(({ code, name, standing }) => ({
    name,
    standing,
    life: lifeOf(agreement, code, loaded),
    why: [
      ...standing.reasons.filter((reason) => !reasons.includes(reason)),
      ...standing.missing.filter((one) => !missing.includes(one)).map((one) => `Not told: ${one}.`),
    ],
  }));
  const groups = groupBy(rows, ({ name, standing, life, why }) =>
    [standing.verdict, standing.since, life, ...shapeOf(why, [name])].join('\u0000'),
  );
  const order = ['in force', 'undetermined', 'not in force'] as const;
  const ranked = order.flatMap((verdict) => groups.filter(([row]) => row!.standing.verdict === verdict));
  return ranked.flatMap((group) => {
    const { standing, life } = group[0]!;
    const { verdict, since } = standing;
    const own = since === null ? [...new Set(group.flatMap((row) => row.why))] : [];
    const why = own.length > fewReasons ? [] : own;
    const told = since === null ? verdict : `${verdict} since ${since}`;
    const names = group.map(({ name }) => name).join(', ');
    const lines = wrap([`${names}: ${told}.`, life, ...why].filter((part) => part !== '').join(' '));
    return verdict === 'in force' ? lines : lines.map((line) => style.dim(line));
  });
}

/** Steps by which a party is bound or ceases to be. */
const partySteps: ReadonlySet<string> = new Set([
  'signed',
  'approved',
  'ratified',
  'instruments exchanged',
  'in force',
  'suspended',
  'denounced',
  'terminated',
]);

/** "Signed 2024-06-19, approved 2024-10-24 (Senate)." – what a party did, alone or with all; "" when nothing is told. */
function lifeOf(agreement: LedgerAgreement, code: string, loaded: LoadedAgreements): string {
  const told = agreement.steps
    .filter(
      (step) =>
        partySteps.has(step.step) && step.factuality === 'CT+' && takersOf(agreement, step).includes(code),
    )
    .map((step) => {
      const day = tellDay(step, loaded).replace(/^on (?=\d)/, '');
      return `${step.step} ${day}${step.body === null ? '' : ` (${step.body})`}`;
    });
  const line = [...new Set(told)].join(', ');
  return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

function tellProvision(provision: LedgerAgreement['provisions'][number]): string {
  const { article, obligation, occasion, strength, by, to, trigger, action, area, qualifiers } = provision;
  const listed = (actors: typeof by) => actors.map(({ name }) => name).join(', ');
  const place =
    article === null ? 'No article told' : /^[\dIVXLC]/.test(article) ? `Article ${article}` : article;
  const parts = [
    `${dutyWords.obligations[obligation]}, ${dutyWords.occasions[occasion]} (${strength})`,
    by.length === 0 ? null : `owed by: ${listed(by)}`,
    to.length === 0 ? null : `owed to: ${listed(to)}`,
    trigger === null ? null : `when: ${trigger}`,
    action === null ? null : `what: ${action}`,
    area === null ? null : `where: ${area}`,
    ...qualifiers.map((words) => `“${words}”`),
  ];
  return `${place}: ${parts.filter((part) => part !== null).join('; ')}`;
}
