import type { When } from '../../vocabulary/when.ts';

/** A date of a curated entry: `1949-08-24`, `1949-08`, `1949`, or two with a slash between, inclusive. */
export function curatedDate(value: string): When {
  const [from, to = from] = value.split('/');
  return {
    text: value,
    value,
    earliest: `${from}-01-01`.slice(0, 10),
    latest: lastDayOf(to!),
    basis: 'stated',
  };
}

function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
}
