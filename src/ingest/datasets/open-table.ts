import { createHash } from 'node:crypto';
import type { Dataset, DatasetName } from '../../vocabulary/dataset.ts';
import type { Evidence } from '../../vocabulary/ledger.ts';
import { type CellReader, cellReader } from './read-cell.ts';
import { type DatasetFile, readTable, type Table, type TableRow } from './read-table.ts';

/** A table of a data set with what reading it needs. */
export interface OpenTable {
  table: Table;
  cells: CellReader;
  /** As the ledger keeps it. */
  file: Dataset['files'][number];
  /** The row, quoted. */
  quote(row: TableRow): Evidence;
}

/** @throws IngestError when it is no CSV. */
export function openTable(dataset: DatasetName, file: DatasetFile): OpenTable {
  const table = readTable(file);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const id = `${dataset}/${file.name}@${sha256.slice(0, 12)}`;
  return {
    table,
    cells: cellReader(table),
    file: { id, name: file.name, sha256, text: table.text },
    quote: ({ start, end }) => ({ document: id, start, end, quote: table.text.slice(start, end) }),
  };
}

/** The release: by the column `version`, else by the file's name (`atop5_1m.csv`, `alliance_v4.1_by_member.csv`). */
export function versionOf(tables: readonly OpenTable[]): string | null {
  for (const { table } of tables) {
    const told = table.rows[0]?.cell('version') ?? '';
    if (/^\d+(?:\.\d+)?$/.test(told)) return told;
  }
  for (const { table } of tables) {
    const named = /(?:atop|v)(\d+)[._](\d+)/i.exec(table.name);
    if (named !== null) return `${named[1]}.${named[2]}`;
  }
  return null;
}
