import type { EventRow } from '../../../../src/analyse/event-rows.ts';
import { certaintyOf } from './certain.ts';

export interface RowFilter {
  /** Codes of states or bodies that must all take part. */
  actors: readonly string[];
  /** Empty: all. */
  types: ReadonlySet<string>;
  /** Empty: all. */
  certain: ReadonlySet<string>;
}

/** The events that pass. */
export function filterRows(rows: readonly EventRow[], { actors, types, certain }: RowFilter): EventRow[] {
  return rows.filter(
    ({ from, to, type, factuality }) =>
      actors.every((code) => from.includes(code) || to.includes(code)) &&
      (types.size === 0 || types.has(type)) &&
      (certain.size === 0 || certain.has(certaintyOf(factuality))),
  );
}
