import { CsvError, parse } from 'csv-parse/sync';
import { decodeBytes } from '../decode-bytes.ts';
import { IngestError } from '../ingest-error.ts';

/** One file of a data set, as it is on disk. */
export interface DatasetFile {
  name: string;
  bytes: Uint8Array;
}

export interface TableRow {
  /** Row of the file as a spreadsheet counts: the header is 1. */
  number: number;
  /** Where the row stands in the table's text, without its line end. */
  start: number;
  end: number;
  /** A cell, trimmed; '' for a column that the file has not. */
  cell(column: string): string;
}

export interface Table {
  name: string;
  text: string;
  /** Lower case, in the order of the file. */
  columns: readonly string[];
  rows: TableRow[];
}

/**
 * A CSV as data archives publish it: any line ends, UTF-8 or Latin-1, columns in any order and case.
 * @throws IngestError `not-csv` naming the row; `empty` or `binary` when it is no text.
 */
export function readTable({ name, bytes }: DatasetFile): Table {
  const text = decodeBytes(bytes, 'windows-1252');
  const records = parseRecords(name, text);
  const [header, ...body] = records;
  const columns = header!.record.map((cell) => cell.trim().toLowerCase());
  const places = new Map(columns.map((column, index) => [column, index]));
  const twice = columns.find((column, index) => column !== '' && places.get(column) !== index);
  if (twice !== undefined)
    throw new IngestError('not-csv', `${name}, row 1: the column "${twice}" stands there twice.`, askAgain);
  if (body.length === 0)
    throw new IngestError('not-csv', `${name}: there is no row below the header.`, askAgain);
  let from = header!.raw.length;
  const rows = body.map(({ record, raw, info }, index): TableRow => {
    const number = index + 2;
    if (info.error !== undefined)
      throw new IngestError(
        'not-csv',
        `${name}, row ${number}: it has ${record.length} cells, the header has ${columns.length}.`,
        askAgain,
      );
    const line = raw.replace(/[\r\n]+$/, '').replace(/^[\r\n]+/, '');
    const start = text.indexOf(line, from);
    from = start + line.length;
    return {
      number,
      start,
      end: from,
      cell: (column) => {
        const place = places.get(column);
        return place === undefined ? '' : record[place]!.trim();
      },
    };
  });
  return { name, text, columns, rows };
}

const askAgain = 'Download the file again, and do not save it from a spreadsheet.';

interface RawRecord {
  record: string[];
  raw: string;
  info: { error?: CsvError };
}

function parseRecords(name: string, text: string): RawRecord[] {
  try {
    return parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RawRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? `, row ${error.lines}` : '';
    throw new IngestError('not-csv', `${name}${row}: ${error.message.replace(/\.$/, '')}.`, askAgain);
  }
}

/** @throws IngestError `wrong-column` naming the first required column that the table has not. */
export function requireColumns({ name, columns }: Table, required: readonly string[]): void {
  const missing = required.find((column) => !columns.includes(column));
  if (missing === undefined) return;
  throw new IngestError(
    'wrong-column',
    `${name}, row 1: there is no column "${missing}"; the columns are ${columns.slice(0, 8).join(', ')}${columns.length > 8 ? ' …' : ''}.`,
    'Import the file as it is distributed; docs/datasets.md lists the columns that are read.',
  );
}
