import type { AheadStatus, JudgedExpectation } from '../analyse/ahead/list-ahead.ts';
import { bandOf } from '../analyse/likelihood-bands.ts';
import type { DecidedCase } from './open-decided.ts';
import { printable } from './printable.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const dateWidth = 12;
const statusWidth = 9;

interface Shown {
  on: string;
  /** How many were announced without a date and are not shown. */
  undated: number;
}

/** What lies ahead as a person reads it: what is still to come, then what has passed, then what has no date. */
export function formatAhead(
  list: readonly JudgedExpectation[],
  { on, undated }: Shown,
  opened: DecidedCase,
  style: Style,
  columns: number,
): string {
  const part = (title: string, some: readonly JudgedExpectation[]) =>
    some.length === 0
      ? []
      : [style.bold(title), ...some.map((one) => formatOne(one, opened, style, columns))];
  const isPast = ({ when, status }: JudgedExpectation) =>
    when !== null && status !== 'ahead' && when.latest! < on;
  const blocks = [
    ...part(
      `Ahead of ${on}`,
      list.filter((one) => one.when !== null && !isPast(one)),
    ),
    ...part('Due by then', list.filter(isPast)),
    ...part(
      'Without a date',
      list.filter(({ when }) => when === null),
    ),
  ];
  if (blocks.length === 0) blocks.push('No report announces anything with a date that fits.');
  if (undated > 0)
    blocks.push(`${undated} more ${undated === 1 ? 'is' : 'are'} announced without a date: add --undated.`);
  return blocks.join('\n\n');
}

function formatOne(
  { event, when, announcements, likelihood, status, toldBy }: JudgedExpectation,
  opened: DecidedCase,
  style: Style,
  columns: number,
): string {
  const indent = ' '.repeat(dateWidth);
  const width = Math.max(40, Math.min(columns, 120) - dateWidth);
  const date = when === null ? 'no date' : showDate(when);
  const first = announcements[0]!;
  const estimate =
    likelihood === null
      ? null
      : `${likelihood.words}: ${bandOf((likelihood.low + likelihood.high) / 2).words[0]}, ${percent(likelihood.low)}–${percent(likelihood.high)}%`;
  const by = first.by?.name ?? opened.reports.get(first.evidence.document)?.title ?? first.evidence.document;
  const source = [
    `${by}${first.day === null ? '' : `, ${first.day}`}`,
    announcements.length > 1 ? `${announcements.length} announcements` : null,
    estimate,
    event.id,
  ];
  const outcome = toldBy === null || toldBy === event.id ? [] : [`${status}: ${told(toldBy, opened)}`];
  return [
    `${style.bold(date.padEnd(dateWidth))}${colour(status, style)}${printable(event.summary)}`,
    ...wrapText(`“${printable(first.evidence.quote).trim()}”`, width).map((line) => indent + style.dim(line)),
    ...wrapText(printable(source.filter((one) => one !== null).join(' · ')), width).map(
      (line) => indent + style.cyan(line),
    ),
    ...outcome.flatMap((line) => wrapText(printable(line), width)).map((line) => indent + line),
  ].join('\n');
}

/** The entry that tells the outcome: its date, what it is, its id. */
function told(id: string, { ledger }: DecidedCase): string {
  const event = [...ledger.events, ...ledger.proposals.events].find((one) => one.id === id);
  return event === undefined ? id : `${showDate(event.when)} ${event.summary} · ${id}`;
}

function colour(status: AheadStatus, style: Style): string {
  const label = (status === 'no date' ? '' : status).padEnd(status === 'no date' ? 0 : statusWidth);
  if (status === 'met') return style.green(label);
  if (status === 'not met') return style.red(label);
  return status === 'unknown' ? style.yellow(label) : label;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
