import { printable } from './printable.ts';
import type { AskedOutlet, SilenceAnswer } from './show-silence.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const dateWidth = 12;
const idWidth = 13;
const shortestSummary = 16;
const mostOutlets = 12;

/**
 * Events × outlets: days until each told it, or why it has none. Outlets that told or could have told most come
 * first; what does not fit the width is said below.
 */
export function formatSilenceMatrix(
  answers: readonly SilenceAnswer[],
  style: Style,
  columns: number,
): string {
  if (answers.length === 0) return 'Nothing in the ledger fits.';
  const width = Math.max(60, Math.min(columns, 160));
  const names = outletsOf(answers);
  const labels = names.map((name) => printable(name).slice(0, 9));
  const room = width - dateWidth - idWidth - shortestSummary;
  let fitting = 0;
  for (let used = 0; fitting < Math.min(names.length, mostOutlets); fitting++) {
    used += columnWidth(labels[fitting]!);
    if (used > room) break;
  }
  const shown = names.slice(0, fitting);
  const used = labels.slice(0, fitting).reduce((sum, label) => sum + columnWidth(label), 0);
  const summaryWidth = width - dateWidth - idWidth - used;
  const header = `${''.padEnd(dateWidth + idWidth + summaryWidth)}${labels
    .slice(0, fitting)
    .map((label) => label.padStart(columnWidth(label)))
    .join('')}`;
  const rows = answers.map(({ matter, outlets }) => {
    const cells = shown.map((name, at) => {
      const cell = showCell(outlets.find(({ short }) => short === name));
      const padded = cell.padStart(columnWidth(labels[at]!));
      return cell === 'silent'
        ? style.red(padded)
        : /\d/.test(cell)
          ? style.green(padded)
          : style.dim(padded);
    });
    const day = matter.when === null ? 'no date' : showDate(matter.when);
    const what = printable(matter.what).slice(0, summaryWidth - 2);
    return `${day.padEnd(dateWidth)}${style.cyan(matter.entries[0]!.padEnd(idWidth))}${what.padEnd(summaryWidth)}${cells.join('')}`;
  });
  const rest = names.slice(fitting);
  return [
    style.bold(header),
    ...rows,
    '',
    ...wrapText(
      'days until it told it (- before the event, ≤ as quoted by others) · silent: read, but not told · wait: not yet late · .: not captured',
      width,
    ),
    ...(rest.length === 0
      ? []
      : [`Not shown: ${printable(rest.join(', '))}. Choose with --outlets, or --json.`]),
  ].join('\n');
}

function columnWidth(label: string): number {
  return Math.max(6, label.length) + 1;
}

function showCell(one: AskedOutlet | undefined): string {
  if (one === undefined || one.status === 'not captured') return '.';
  if (one.status === 'reported')
    return one.lag === null ? 'told' : `${one.first?.through == null ? '' : '≤'}${one.lag}`;
  return one.status === 'silent' ? 'silent' : 'wait';
}

/** Outlets that were read for any of the events, those with most tellings first. */
function outletsOf(answers: readonly SilenceAnswer[]): string[] {
  const counts = new Map<string, { told: number; read: number }>();
  for (const { outlets } of answers)
    for (const { short, status } of outlets) {
      if (status === 'not captured') continue;
      const known = counts.get(short) ?? { told: 0, read: 0 };
      counts.set(short, {
        told: known.told + (status === 'reported' ? 1 : 0),
        read: known.read + 1,
      });
    }
  return [...counts]
    .sort(([a, one], [b, other]) => other.told - one.told || other.read - one.read || (a < b ? -1 : 1))
    .map(([name]) => name);
}
