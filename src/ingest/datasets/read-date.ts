import type { When } from '../../vocabulary/when.ts';
import type { CellReader } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

/** The columns that hold the parts of one date. */
export interface DateColumns {
  year: string;
  month: string;
  day: string;
}

const firstYear = 1400;
const lastYear = 2100;

/**
 * A date in three cells, as precise as it is told: an unknown day gives the month, an unknown month the year.
 * Null when the year is 0, empty or a code for missing: there is no such date.
 * @throws IngestError `bad-cell` for a year, month or day that is none.
 */
export function readDate(row: TableRow, columns: DateColumns, cells: CellReader): When | null {
  const year = cells.number(row, columns.year);
  if (year === null || year <= 0) return null;
  if (year < firstYear || year > lastYear)
    return cells.fail(row, columns.year, `${year} is not a year between ${firstYear} and ${lastYear}`);
  const month = known(cells.number(row, columns.month));
  if (month !== null && month > 12)
    return cells.fail(row, columns.month, `${month} is not a month between 1 and 12`);
  const day = month === null ? null : known(cells.number(row, columns.day));
  const length = daysIn(year, month ?? 12);
  if (day !== null && day > length)
    return cells.fail(row, columns.day, `${day} is not a day of ${year}-${pad(month!)}`);
  const value = [year, month, day]
    .filter((part) => part !== null)
    .map(pad)
    .join('-');
  return {
    text: value,
    value,
    earliest: [year, month ?? 1, day ?? 1].map(pad).join('-'),
    latest: [year, month ?? 12, day ?? length].map(pad).join('-'),
    basis: 'stated',
  };
}

/** 0, 99 and numbers below 0 stand for a month or day that is not known. */
function known(part: number | null): number | null {
  return part === null || part <= 0 || part === 99 ? null : part;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
