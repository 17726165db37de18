import { stringify } from 'csv-stringify/sync';
import type { Cell, Comparison } from '../analyse/dyad/compare-dyads.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const labelWidth = 24;

/** Dyads in columns; with many of them they stand below each other in parts that fit the screen. */
export function formatComparison(comparison: Comparison, style: Style, columns: number): string {
  const width = Math.max(...comparison.dyads.map(({ codes }) => codes.join('–').length), 9) + 2;
  const room = Math.max(1, Math.floor((Math.max(40, columns) - labelWidth) / width));
  const parts: string[] = [];
  for (let from = 0; from < comparison.dyads.length; from += room) {
    parts.push(formatPart(comparison, { from, to: from + room, width }, style));
  }
  return [...parts, tellTurning(comparison, style, columns)].join('\n\n');
}

interface Part {
  from: number;
  to: number;
  width: number;
}

function formatPart(comparison: Comparison, { from, to, width }: Part, style: Style): string {
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(labelWidth)}${cells.map((cell) => cell.padStart(width)).join('')}`;
  const heads = comparison.dyads.slice(from, to).map(({ codes }) => printable(codes.join('–')));
  const rows = comparison.rows.map(({ name, cells }) =>
    line(
      name,
      cells.slice(from, to).map((cell) => showCell(cell, name)),
    ),
  );
  const quarters = comparison.quarters.map(({ quarter, cells }) =>
    line(
      `  ${quarter}`,
      cells
        .slice(from, to)
        .map(({ mean, contacts }) => (mean === null ? '–' : `${mean.toFixed(1)} (${contacts.value})`)),
    ),
  );
  return [
    style.bold(line('', heads)),
    ...rows,
    '',
    style.bold('Net score per report by quarter, contacts in brackets'),
    ...quarters,
  ].join('\n');
}

function showCell({ value }: Cell, name: string): string {
  if (value === null) return '–';
  return ['cooperation', 'conflict', 'net per report'].includes(name) ? value.toFixed(1) : String(value);
}

function tellTurning({ dyads, turning }: Comparison, style: Style, columns: number): string {
  const told = turning.flatMap(({ points, reason }, index) => {
    const pair = dyads[index]!.codes.join('–');
    const changes = points.map(
      ({ quarter, before, after, within }) =>
        `${quarter} from ${before.toFixed(1)} to ${after.toFixed(1)} (${Math.round(within.probability * 100)} % between ${within.from} and ${within.to})`,
    );
    const words = changes.length > 0 ? changes.join('; ') : (reason ?? 'none is likelier than not');
    return wrapText(printable(`${pair}: ${words}`), Math.max(40, Math.min(columns, 120) - 4)).map(
      (line, at) => `${at === 0 ? '  ' : '    '}${line}`,
    );
  });
  return [style.bold('Turning points'), ...told].join('\n');
}

/** One row a number and dyad, with the ids it opens to. */
export function comparisonCsv({ dyads, rows, quarters }: Comparison): string {
  const pairOf = (index: number) => dyads[index]!.codes.join(',');
  const totals = rows.flatMap(({ name, cells }) =>
    cells.map(({ value, entries }, index) => [pairOf(index), '', name.trim(), value, entries.join(' ')]),
  );
  const series = quarters.flatMap(({ quarter, cells }) =>
    cells.flatMap(({ contacts, reports, net }, index) =>
      Object.entries({ contacts, reports, net }).map(([name, { value, entries }]) => [
        pairOf(index),
        quarter,
        name,
        value,
        entries.join(' '),
      ]),
    ),
  );
  return stringify([['dyad', 'quarter', 'measure', 'value', 'entries'], ...totals, ...series], {
    escape_formulas: true,
  });
}
