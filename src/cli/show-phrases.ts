import type { SetPhrase, SetPhrases } from '../analyse/rhetoric/find-phrases.ts';
import type { Use } from '../analyse/rhetoric/report-text.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

export interface PhraseView {
  style: Style;
  columns: number;
  /** With sentences. */
  entries: boolean;
}

const figuresWidth = 40;
const shownEntries = 3;

/** Set phrases as a table that fits 80 columns; long phrases take further lines. */
export function formatPhrases(
  answer: SetPhrases,
  { whose, against, copies }: { whose: string; against: string; copies: number },
  view: PhraseView,
): string {
  const { style } = view;
  const width = Math.max(30, Math.min(view.columns, 120) - figuresWidth - 2);
  const count = (side: SetPhrases['own']) =>
    `${side.words.toLocaleString('en')} words in ${side.reports.toLocaleString('en')} reports`;
  const head = `${style.bold(`Set phrases: ${printable(whose)}`)}\n${fill(
    `${count(answer.own)}, against ${printable(against)}: ${count(answer.rest)}.${copies > 0 ? ` ${copies.toLocaleString('en')} copies within one outlet left out.` : ''}`,
    view,
  )}`;
  if (answer.phrases.length === 0) return `${head}\n${fill(tellNothing(answer), view)}`;
  const columns = style.dim(
    `  ${'phrase'.padEnd(width)}${'uses'.padStart(7)}${'reports'.padStart(9)}${'/10,000'.padStart(9)}${'rest'.padStart(7)}${'G²'.padStart(8)}`,
  );
  const rows = answer.phrases.flatMap((phrase) => tellPhrase(phrase, width, view));
  const more = answer.found - answer.phrases.length;
  const note = `${answer.tested.toLocaleString('en')} wordings tested; false ones expected among those shown: 1 in 100. rest: uses per 10,000 words there. #: any number.${more > 0 ? ` ${more.toLocaleString('en')} more with --top.` : ''}`;
  return [head, '', columns, ...rows, '', style.dim(fill(note, view))].join('\n');
}

function tellNothing({ own, tested }: SetPhrases): string {
  return tested === 0
    ? `Too few words for a set phrase to show: no wording stands in enough of the ${own.reports} reports. Lower --min-reports, or read more.`
    : `Of ${tested} wordings none is more used here than in the rest beyond chance.`;
}

function tellPhrase(phrase: SetPhrase, width: number, view: PhraseView): string[] {
  const lines = wrapText(printable(phrase.phrase), width);
  const figures = [
    phrase.uses.toLocaleString('en').padStart(7),
    phrase.reports.toLocaleString('en').padStart(9),
    phrase.rate.toFixed(1).padStart(9),
    phrase.rest.rate.toFixed(1).padStart(7),
    phrase.keyness.toFixed(0).padStart(8),
  ].join('');
  const rows = lines.map((line, index) =>
    index === 0 ? `  ${view.style.bold(line.padEnd(width))}${figures}` : `    ${line}`,
  );
  return view.entries ? [...rows, ...tellUses(phrase.entries, view)] : rows;
}

/** The first sentences of many, each with its report. */
export function tellUses(entries: readonly Use[], view: PhraseView): string[] {
  const lines = entries.slice(0, shownEntries).flatMap((use) => tellUse(use, view));
  const more = entries.length - shownEntries;
  return more > 0 ? [...lines, view.style.dim(`      and ${more} more: --json`)] : lines;
}

/** One sentence with day, outlet or speaker, and report. */
export function tellUse(
  { day, outlet, speaker, quote, report }: Use,
  { style, columns }: PhraseView,
): string[] {
  const source = [day ?? 'no date', speaker, outlet, report].filter((part) => part !== null).join(' · ');
  const width = Math.max(40, Math.min(columns, 120) - 6);
  return [
    ...wrapText(`“${printable(quote).trim()}”`, width).map((line) => `      ${style.dim(line)}`),
    `      ${style.cyan(printable(source))}`,
  ];
}

function fill(words: string, { columns }: PhraseView): string {
  return wrapText(words, Math.max(40, Math.min(columns, 120) - 2))
    .map((line) => `  ${line}`)
    .join('\n');
}
