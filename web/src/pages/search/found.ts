import type { FoundEntry } from '../../../../src/analyse/search-entries.ts';

/** What `/api/search` finds: one page of reports and one of entries. */
export interface Found {
  words: string;
  reports: {
    id: string;
    title: string | null;
    outlet: string | null;
    published: string | null;
    snippet: string;
  }[];
  reportsInAll: number;
  entries: FoundEntry[];
  entriesInAll: number;
}

/** Where an entry found has its page. */
export function addressOfEntry({ kind, id }: Pick<FoundEntry, 'kind' | 'id'>): string {
  const page = kind === 'agreement' || kind === 'actor' ? kind : 'entry';
  return `/${page}/${encodeURIComponent(id)}`;
}
