import type { FoundEntry } from '../analyse/search-entries.ts';
import type { FoundReport } from '../record/search-reports.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

export interface SearchResult {
  words: string;
  reports: FoundReport[];
  reportsInAll: number;
  entries: FoundEntry[];
  entriesInAll: number;
}

/** Entries first, then reports, each with the words where they stand. */
export function formatSearch(result: SearchResult, style: Style, columns: number): string {
  const { words, reports, reportsInAll, entries, entriesInAll } = result;
  if (reportsInAll === 0 && entriesInAll === 0) return `Nothing in the ledger has “${printable(words)}”.`;
  const width = Math.max(40, Math.min(columns, 120) - 4);
  const wrap = (text: string) => wrapText(printable(text), width).map((line) => `    ${line}`);
  return [
    style.bold(`Entries: ${entries.length} of ${entriesInAll}`),
    ...entries.flatMap(({ kind, id, summary, date }) => [
      `${style.cyan(id)}  ${kind}  ${date ?? ''}`.trimEnd(),
      ...wrap(summary.length > 300 ? `${summary.slice(0, 300)} …` : summary),
    ]),
    '',
    style.bold(`Reports: ${reports.length} of ${reportsInAll}`),
    ...reports.flatMap(({ id, title, outlet, published, snippet }) => [
      [style.cyan(id), published, printable(outlet ?? ''), printable(title ?? '')].filter(Boolean).join('  '),
      ...wrap(snippet.replace(/[\uE000\uE001]/g, '').replace(/\s+/g, ' ')).map((line) => style.dim(line)),
    ]),
  ].join('\n');
}
