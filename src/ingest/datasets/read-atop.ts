import type { Dataset } from '../../vocabulary/dataset.ts';
import { IngestError } from '../ingest-error.ts';
import { type Alliance, buildAlliance, type Membership } from './build-alliance.ts';
import { readState } from './cow-states.ts';
import { coverageOf, datasetConditions, datasetDuties } from './dataset-rules.ts';
import { type OpenTable, openTable, versionOf } from './open-table.ts';
import { readDate } from './read-date.ts';
import { type DatasetFile, requireColumns, type TableRow } from './read-table.ts';
import { requireOrder } from './require-order.ts';

export interface ImportOptions {
  /** Keep state numbers that are not on the list, instead of refusing them. */
  unlisted: boolean;
  /** Told after each row. */
  onRow?: (done: number, total: number) => void;
}

const memberColumns = ['atopid', 'member', 'yrent', 'moent', 'dayent', 'yrexit', 'moexit', 'dayexit'];

/**
 * The Alliance Treaty Obligations and Provisions data (Leeds, Ritter, Mitchell & Long 2002): the member-level file, and
 * the alliance-level file beside it when given. A phase of an alliance, in which its duties were others, is an
 * agreement of its own. docs/datasets.md describes the columns.
 * @throws IngestError naming file, row and column of what is wrong.
 */
export function readAtop(files: readonly DatasetFile[], options: ImportOptions): Dataset {
  const tables = files.map((file) => openTable('atop', file));
  const { members, alliances } = sortTables(tables);
  const rowsOfAlliances = alliances === null ? null : indexAlliances(alliances);
  const found = new Map<string, Alliance>();
  let lastYear = 0;
  for (const [index, row] of members.table.rows.entries()) {
    const membership = readMembership(row, members, alliances, rowsOfAlliances, options);
    lastYear = Math.max(lastYear, ...[membership.entry, membership.exit].map(yearOf));
    const { id, label } = nameAlliance(row, members);
    const alliance = found.get(id) ?? { id, label, members: [], evidence: [] };
    if (alliance.members.length === 0 && rowsOfAlliances !== null)
      alliance.evidence.push(alliances!.quote(rowsOfAlliances.get(row.cell('atopid'))!));
    alliance.members.push(membership);
    found.set(id, alliance);
    options.onRow?.(index + 1, members.table.rows.length);
  }
  const version = versionOf(tables);
  return {
    name: 'atop',
    version,
    ...coverageOf('atop', version, lastYear),
    files: tables.map(({ file }) => file),
    agreements: [...found.values()].map(buildAlliance),
  };
}

/** Which file is which, by their columns. */
function sortTables(tables: readonly OpenTable[]): { members: OpenTable; alliances: OpenTable | null } {
  const isOfAlliances = ({ table }: OpenTable) =>
    table.columns.includes('begyr') && !table.columns.includes('member');
  const members = tables.filter((one) => !isOfAlliances(one));
  const alliances = tables.filter(isOfAlliances);
  if (members.length === 1 && alliances.length <= 1) {
    requireColumns(members[0]!.table, memberColumns);
    return { members: members[0]!, alliances: alliances[0] ?? null };
  }
  const missing = members.length === 0;
  throw new IngestError(
    'wrong-column',
    missing
      ? `${tables[0]!.table.name}, row 1: there is no column "member"; it is the alliance-level file.`
      : `${tables.map(({ table }) => table.name).join(' and ')} are of the same kind.`,
    'Import the member-level file (atop5_1m.csv), alone or together with the alliance-level one (atop5_1a.csv).',
  );
}

function indexAlliances({ table, cells }: OpenTable): Map<string, TableRow> {
  requireColumns(table, ['atopid']);
  const rows = new Map<string, TableRow>();
  for (const row of table.rows) {
    const id = row.cell('atopid');
    if (rows.has(id)) cells.fail(row, 'atopid', `alliance ${id} stands there twice`);
    rows.set(id, row);
  }
  return rows;
}

function nameAlliance(row: TableRow, { cells }: OpenTable): { id: string; label: string } {
  const id = cells.number(row, 'atopid');
  if (id === null) return cells.fail(row, 'atopid', 'the number of the alliance is missing');
  const phase = cells.number(row, 'phase') ?? 0;
  return phase > 0
    ? { id: `atop-${id}.${phase}`, label: `ATOP ${id}, phase ${phase}` }
    : { id: `atop-${id}`, label: `ATOP ${id}` };
}

function readMembership(
  row: TableRow,
  members: OpenTable,
  alliances: OpenTable | null,
  rowsOfAlliances: ReadonlyMap<string, TableRow> | null,
  { unlisted }: ImportOptions,
): Membership {
  const { cells } = members;
  const actor = readState(row, 'member', cells, unlisted);
  const entry = readDate(row, { year: 'yrent', month: 'moent', day: 'dayent' }, cells);
  if (entry === null) return cells.fail(row, 'yrent', 'the year of entry is missing');
  const exit = readDate(row, { year: 'yrexit', month: 'moexit', day: 'dayexit' }, cells);
  requireOrder(entry, exit, row, 'yrexit', cells);
  const alliance = rowsOfAlliances?.get(row.cell('atopid')) ?? null;
  if (rowsOfAlliances !== null && alliance === null)
    return cells.fail(row, 'atopid', `alliance ${row.cell('atopid')} is not in ${alliances!.table.name}`);
  const duties = datasetDuties.atop.flatMap((duty) => {
    const at = placeOf(duty.column, members, alliances);
    const from = at === members ? row : alliance!;
    if (!at.cells.flag(from, duty.column)) return [];
    return [{ duty, qualifiers: readConditions(duty.obligation, row, members, alliance, alliances) }];
  });
  return { actor, entry, exit, evidence: members.quote(row), duties };
}

/** The table that has a column; the members' goes first, because members of one alliance may owe different things. */
function placeOf(column: string, members: OpenTable, alliances: OpenTable | null): OpenTable {
  if (members.table.columns.includes(column)) return members;
  if (alliances?.table.columns.includes(column)) return alliances;
  requireColumns(members.table, [column]);
  return members;
}

function readConditions(
  obligation: keyof typeof datasetConditions.byMember,
  row: TableRow,
  members: OpenTable,
  alliance: TableRow | null,
  alliances: OpenTable | null,
): string[] {
  const told = Object.entries(datasetConditions.byMember[obligation] ?? {});
  const found = told.filter(([column]) => members.cells.flag(row, column)).map(([, words]) => words);
  const summary = datasetConditions.summary[obligation];
  if (found.length > 0 || summary === undefined) return found;
  const isConditional =
    members.cells.flag(row, summary) || (alliance !== null && alliances!.cells.flag(alliance, summary));
  return isConditional ? ['under conditions that the data do not name'] : [];
}

function yearOf(date: { latest: string | null } | null): number {
  return Number(date?.latest?.slice(0, 4) ?? 0);
}
