import type { Change, LedgerChanges } from '../analyse/changes/compare-ledgers.ts';
import type { OpenedCase } from './open-case.ts';
import { printable } from './printable.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** What became known, in the order of how much it matters: conflicts, changes, confirmations, new entries. */
export function formatChanges(
  changes: LedgerChanges,
  { reports }: Pick<OpenedCase, 'reports'>,
  style: Style,
  columns: number,
): string {
  const { since, asOf, added, confirmed, contradicted, changed, retold, gone } = changes;
  const width = Math.max(40, Math.min(columns, 120) - 4);
  const wrap = (words: string) =>
    wrapText(printable(words.replace(/\s+/g, ' ').trim()), width).map(
      (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
    );
  const tell = (change: Change, about: string) => {
    const { kind, when, what, entry, evidence } = change;
    const day = when === null ? [] : [showDate(when)];
    const first = evidence[0];
    const report = first === undefined ? undefined : reports.get(first.document);
    const source = [report?.outlet ?? report?.title ?? first?.document, report?.knownFrom?.value];
    return [
      ...wrap([kind, ...day, what, entry].join(' · ')),
      ...(about === '' ? [] : wrap(`  ${about}`).map((line) => style.yellow(`  ${line}`))),
      ...(first === undefined
        ? []
        : wrap(`“${first.quote.trim()}” ${source.filter((part) => part != null).join(', ')}`).map((line) =>
            style.dim(`  ${line}`),
          )),
    ];
  };
  const section = (title: string, count: number, lines: readonly string[]) =>
    count === 0 ? [] : [[style.bold(`${title} (${count})`), ...lines].join('\n')];
  const told = changes.reports.length === 1 ? '1 report' : `${changes.reports.length} reports`;
  return [
    style.bold(`${told} became known after ${since}${asOf === null ? '' : `, up to ${asOf}`}`),
    ...section(
      'Contradicted',
      contradicted.length,
      contradicted.flatMap(({ kind, note, claims }) => wrap(`${kind}: ${note} · ${claims.join(' ')}`)),
    ),
    ...section(
      'Changed',
      changed.length,
      changed.flatMap((change) => tell(change, change.details.join('; '))),
    ),
    ...section(
      'Confirmed by a further source',
      confirmed.length,
      confirmed.flatMap((change) => tell(change, `also told by ${sourcesOf(change, reports)}`)),
    ),
    ...section(
      'Added',
      added.length,
      added.flatMap((change) => tell(change, '')),
    ),
    ...section(
      'No longer there',
      gone.length,
      gone.flatMap(({ kind, what, entry }) => wrap([kind, what, entry].join(' · '))),
    ),
    ...(retold.length === 0 ? [] : [`${retold.length} told again by sources that had told them.`]),
  ].join('\n\n');
}

function sourcesOf({ newSources }: Change, reports: OpenedCase['reports']): string {
  return newSources.map((source) => reports.get(source)?.title ?? source).join(', ');
}
