import type { Dyad } from './build-dyad.ts';
import { contactKindSchema, contactLevelSchema } from './contact-words.ts';
import type { Count } from './count.ts';
import type { QuarterRow, Score } from './quarters.ts';

/** A number of one dyad and the ids it opens to; null when there is nothing to tell it from. */
export interface Cell {
  value: number | null;
  entries: string[];
}

/** Several dyads side by side: the same numbers of each, in the order asked. */
export interface Comparison {
  dyads: { codes: string[]; names: string[] }[];
  since: string | null;
  until: string | null;
  asOf: string | null;
  day: string;
  rows: { name: string; cells: Cell[] }[];
  /** Every quarter that any of them has, in order. */
  quarters: {
    quarter: string;
    cells: { contacts: Cell; reports: Cell; net: Cell; mean: number | null }[];
  }[];
  /** The turning points of each; see turning-points.ts. */
  turning: Dyad['turning'][];
}

/** Puts dyads of one ledger and one question side by side. Counts are of different reports: see the row of reports. */
export function compareDyads(dyads: readonly Dyad[]): Comparison {
  const row = (name: string, cellOf: (dyad: Dyad) => Cell) => ({ name, cells: dyads.map(cellOf) });
  const quarters = dyads.flatMap((dyad) => dyad.quarters.flatMap(({ quarter }) => quarter ?? []));
  const first = dyads[0];
  return {
    dyads: dyads.map(({ pair }) => ({
      codes: pair.map(({ code }) => code),
      names: pair.map(({ name }) => name),
    })),
    since: first?.since ?? null,
    until: first?.until ?? null,
    asOf: first?.asOf ?? null,
    day: first?.day ?? '',
    rows: [
      row('reports that name both', ({ reports }) => cellOfCount(reports)),
      row('agreements', ({ agreements }) => cellOf(agreements)),
      row('agreements in force', ({ agreements }) =>
        cellOf(agreements.filter(({ verdict }) => verdict === 'in force')),
      ),
      row('contacts itemised', ({ contactCounts }) => cellOfCount(contactCounts.all)),
      ...contactKindSchema.options.map((kind) =>
        row(`  ${kind}`, ({ contactCounts }) => cellOfCount(contactCounts.byKind[kind])),
      ),
      ...contactLevelSchema.options.map((level) =>
        row(`  level: ${level}`, ({ contactCounts }) => cellOfCount(contactCounts.byLevel[level])),
      ),
      row('reported counts', ({ reportedCounts }) => cellOf(reportedCounts)),
      row('cooperation', ({ cooperation }) => cellOfScore(cooperation)),
      row('conflict', ({ conflict }) => cellOfScore(conflict)),
      row('net per report', meanOf),
      row('claims by either', ({ claims }) => cellOf(claims)),
      row('conflicts of reports', ({ conflicts }) => ({
        value: conflicts.length,
        entries: [...new Set(conflicts.flatMap(({ claims }) => claims))].sort(),
      })),
    ],
    quarters: [...new Set(quarters)].sort().map((quarter) => ({
      quarter,
      cells: dyads.map((dyad) => quarterCells(dyad.quarters.find((one) => one.quarter === quarter))),
    })),
    turning: dyads.map(({ turning }) => turning),
  };
}

function quarterCells(row: QuarterRow | undefined): Comparison['quarters'][number]['cells'][number] {
  const nothing = { value: 0, entries: [] };
  if (row === undefined) return { contacts: nothing, reports: nothing, net: nothing, mean: null };
  const { contacts, reports, net, cooperation, conflict, mean } = row;
  return {
    contacts: cellOfCount(contacts.all),
    reports: cellOfCount(reports),
    net: { value: net, entries: [...cooperation.entries, ...conflict.entries].sort() },
    mean,
  };
}

function cellOf(parts: readonly { entry: string }[]): Cell {
  return { value: parts.length, entries: parts.map(({ entry }) => entry).sort() };
}

function cellOfCount({ count, entries }: Count): Cell {
  return { value: count, entries };
}

function cellOfScore({ sum, entries }: Score): Cell {
  return { value: sum, entries };
}

/** Over the reports that any quarter rests on, each once. */
function meanOf({ cooperation, conflict, quarters }: Dyad): Cell {
  const reports = new Set(quarters.flatMap((row) => row.reports.entries));
  const entries = [...cooperation.entries, ...conflict.entries].sort();
  const net = cooperation.sum + conflict.sum;
  return { value: reports.size === 0 ? null : net / reports.size, entries };
}
