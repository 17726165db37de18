import type { Evidence } from '../vocabulary/ledger.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { printable } from './printable.ts';

/** Where a quote stands, in words: outlet, title and day of a report, or the title of curated or imported data. */
export function showSource({ document, start, end }: Evidence, { opened, titles }: LoadedAgreements): string {
  const report = opened?.reports.get(document);
  const parts =
    report === undefined
      ? [titles.get(document) ?? document]
      : [report.outlet ?? report.title ?? document, report.knownFrom?.value, `${document}:${start}–${end}`];
  return printable(parts.filter((part) => part != null && part !== '').join(' · '));
}
