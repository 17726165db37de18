import { IngestError } from '../ingest-error.ts';
import type { Table, TableRow } from './read-table.ts';

/** Reads the cells of one table, and names row and column of what it cannot read. */
export interface CellReader {
  /** A whole number; null when the cell is empty, `.` or `NA`. @throws IngestError `bad-cell` */
  number(row: TableRow, column: string): number | null;
  /** Whether a flag is set: 1 or more. Empty, 0 and the codes for missing (below 0) are not. */
  flag(row: TableRow, column: string): boolean;
  /** @throws IngestError `bad-cell`, always. */
  fail(row: TableRow, column: string, why: string): never;
}

const empty = new Set(['', '.', 'na', 'n/a']);

export function cellReader({ name }: Table): CellReader {
  const fail = (row: TableRow, column: string, why: string): never => {
    throw new IngestError(
      'bad-cell',
      `${name}, row ${row.number}, column "${column}": ${why}.`,
      'Nothing was stored. Correct the cell, or download the file again.',
    );
  };
  const number = (row: TableRow, column: string) => {
    const cell = row.cell(column);
    if (empty.has(cell.toLowerCase())) return null;
    // Statistics packages write whole numbers as 1961.0.
    if (!/^-?\d{1,9}(?:\.0+)?$/.test(cell)) return fail(row, column, `"${cell}" is not a whole number`);
    return Number(cell);
  };
  return { number, flag: (row, column) => (number(row, column) ?? 0) >= 1, fail };
}
