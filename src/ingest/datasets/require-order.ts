import type { When } from '../../vocabulary/when.ts';
import type { CellReader } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

/** @throws IngestError `bad-cell` when somebody leaves before they surely entered. */
export function requireOrder(
  entry: When,
  exit: When | null,
  row: TableRow,
  column: string,
  cells: CellReader,
): void {
  if (exit !== null && entry.earliest !== null && exit.latest! < entry.earliest)
    cells.fail(row, column, `the end, ${exit.value}, is before the beginning, ${entry.value}`);
}
