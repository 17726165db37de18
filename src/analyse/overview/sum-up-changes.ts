import type { When } from '../../vocabulary/when.ts';
import type { EntryKind, LedgerChanges } from '../changes/compare-ledgers.ts';

/** What reports that came out after a day brought, in numbers and with the first entries of it. */
export interface News {
  /** YYYY-MM-DD: what was known at its end is not new. */
  since: string;
  reports: number;
  added: Record<EntryKind, number>;
  confirmed: number;
  contradicted: number;
  changed: number;
  /** New entries, events first. */
  entries: { kind: EntryKind; entry: string; what: string; when: When | null }[];
}

/** The changes since a day in a few lines. */
export function sumUpChanges(changes: LedgerChanges, since: string, limit: number): News {
  const countOf = (kind: EntryKind) => changes.added.filter((change) => change.kind === kind).length;
  return {
    since,
    reports: changes.reports.length,
    added: {
      event: countOf('event'),
      agreement: countOf('agreement'),
      claim: countOf('claim'),
      figure: countOf('figure'),
      silence: countOf('silence'),
    },
    confirmed: changes.confirmed.length,
    contradicted: changes.contradicted.length,
    changed: changes.changed.length,
    entries: changes.added
      .slice(0, limit)
      .map(({ kind, entry, what, when }) => ({ kind, entry, what, when })),
  };
}
