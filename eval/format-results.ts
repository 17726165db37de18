import { type Result, rates, type WrongRow } from './result.ts';

/** The figures of one suite. */
export interface SuiteResults {
  suite: string;
  results: readonly Result[];
}

const columns = ['suite', 'measure', 'P', 'R', 'F1', 'other', 'counts'] as const;

/** One table of all suites. Precision, recall, F1 and shares in percent; errors and correlations as they are. */
export function formatTable(all: readonly SuiteResults[]): string {
  const rows = all.flatMap(({ suite, results }) => results.map((result) => [suite, ...cellsOf(result)]));
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at >= 2 && at <= 5 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function cellsOf(result: Result): string[] {
  if (result.kind === 'f1') {
    const { precision, recall, f1 } = rates(result);
    const { rightFound, rightExpected, found, expected } = result;
    const right = rightFound === rightExpected ? rightFound : `${rightFound}/${rightExpected}`;
    const counts = `${right} right, ${found} found, ${expected} expected`;
    return [result.measure, percent(precision), percent(recall), percent(f1), '', counts];
  }
  const { measure, of } = result;
  if (result.kind === 'value') return [measure, '', '', '', result.value.toFixed(3), `${of} events`];
  const share = of === 0 ? null : result.right / of;
  return [measure, '', '', '', percent(share), `${result.right} of ${of}`];
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

/** The table for programs: shares from 0 to 1. */
export function toJson(all: readonly SuiteResults[]): object[] {
  return all.flatMap(({ suite, results }) =>
    results.map(({ kind, measure, ...counts }) => {
      const row = { suite, measure, kind, ...counts };
      if ('expected' in counts) return { ...row, ...rates(counts) };
      return 'right' in counts ? { ...row, share: counts.of === 0 ? null : counts.right / counts.of } : row;
    }),
  );
}

/** What was read wrongly, one row a paragraph. */
export function formatWrong(rows: readonly WrongRow[]): string {
  return rows
    .map(
      ({ where, text, expected, found }) =>
        `${where}\n  text      ${oneLine(text)}\n  expected  ${oneLine(expected)}\n  found     ${oneLine(found)}`,
    )
    .join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
