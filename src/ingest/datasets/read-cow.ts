import type { Dataset } from '../../vocabulary/dataset.ts';
import type { When } from '../../vocabulary/when.ts';
import { IngestError } from '../ingest-error.ts';
import { type Alliance, buildAlliance, type Membership } from './build-alliance.ts';
import { readState } from './cow-states.ts';
import { coverageOf, datasetDuties } from './dataset-rules.ts';
import { type OpenTable, openTable, versionOf } from './open-table.ts';
import type { ImportOptions } from './read-atop.ts';
import { readDate } from './read-date.ts';
import { type DatasetFile, requireColumns, type TableRow } from './read-table.ts';
import { requireOrder } from './require-order.ts';

/** Releases number alliances under names of their own. */
const idColumns = ['version4id', 'version3id'];
const memberColumns = [
  'ccode',
  'mem_st_day',
  'mem_st_month',
  'mem_st_year',
  'mem_end_day',
  'mem_end_month',
  'mem_end_year',
  ...datasetDuties.cow.map(({ column }) => column),
];

/**
 * The Correlates of War Formal Alliances data (Gibler 2009), the file by member (`alliance_v4.1_by_member.csv`).
 * docs/datasets.md describes the columns.
 * @throws IngestError naming file, row and column of what is wrong.
 */
export function readCow(files: readonly DatasetFile[], options: ImportOptions): Dataset {
  if (files.length !== 1)
    throw new IngestError(
      'wrong-column',
      `${files.map(({ name }) => name).join(' and ')}: the COW data are one file.`,
      'Import the file by member, alliance_v4.1_by_member.csv, alone.',
    );
  const members = openTable('cow', files[0]!);
  const idColumn = idColumns.find((column) => members.table.columns.includes(column)) ?? idColumns[0]!;
  requireColumns(members.table, [idColumn, ...memberColumns]);
  const version = versionOf([members]);
  const found = new Map<string, Alliance>();
  let lastYear = 0;
  for (const [index, row] of members.table.rows.entries()) {
    const number = members.cells.number(row, idColumn);
    if (number === null) return members.cells.fail(row, idColumn, 'the number of the alliance is missing');
    const membership = readMembership(row, members, options.unlisted);
    for (const date of [membership.entry, membership.exit])
      lastYear = Math.max(lastYear, Number(date?.latest?.slice(0, 4) ?? 0));
    const id = `cow-${number}`;
    const alliance = found.get(id) ?? { id, label: `COW ${number}`, members: [], evidence: [] };
    alliance.members.push(membership);
    found.set(id, alliance);
    options.onRow?.(index + 1, members.table.rows.length);
  }
  return {
    name: 'cow',
    version,
    ...coverageOf('cow', version, lastYear),
    files: [members.file],
    agreements: [...found.values()].map(buildAlliance),
  };
}

function readMembership(row: TableRow, { cells, quote }: OpenTable, unlisted: boolean): Membership {
  const actor = readState(row, 'ccode', cells, unlisted);
  const start = readDate(row, { year: 'mem_st_year', month: 'mem_st_month', day: 'mem_st_day' }, cells);
  if (start === null) return cells.fail(row, 'mem_st_year', 'the year of entry is missing');
  const exit = cells.flag(row, 'right_censor')
    ? null
    : readDate(row, { year: 'mem_end_year', month: 'mem_end_month', day: 'mem_end_day' }, cells);
  requireOrder(start, exit, row, 'mem_end_year', cells);
  const duties = datasetDuties.cow
    .filter(({ column }) => cells.flag(row, column))
    .map((duty) => ({ duty, qualifiers: [] }));
  const entry = cells.flag(row, 'left_censor') ? openStart(start) : start;
  return { actor, entry, exit, evidence: quote(row), duties };
}

/** Older than the data: in force by then, from an unknown day. */
function openStart(start: When): When {
  return { ...start, text: `by ${start.value}`, earliest: null };
}
