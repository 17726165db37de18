import type { ConflictSide, ConflictView } from '../analyse/conflicts/view-conflicts.ts';
import type { OpenedCase } from './open-case.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** Conflicts, each with its sides one under the other and what would settle it. */
export function formatConflicts(
  views: readonly ConflictView[],
  opened: OpenedCase,
  style: Style,
  columns: number,
): string {
  if (views.length === 0) return 'Nothing in the ledger is told differently there.';
  const width = Math.max(40, Math.min(columns, 120));
  const wrap = (words: string, indent: number) =>
    wrapText(printable(words), width - indent - 2).map(
      (line, at) => `${' '.repeat(at === 0 ? indent : indent + 2)}${line}`,
    );
  return views
    .map(({ kind, notes, sides, settledBy }) =>
      [
        ...notes.flatMap((note) => wrap(`${kind}: ${note}`, 0)).map((line) => style.bold(line)),
        ...sides.flatMap((side) => [
          ...wrap(tellSide(side, opened), 2),
          ...wrap(`“${side.quote.trim()}”`, 4).map((line) => style.dim(line)),
        ]),
        ...settledBy
          .flatMap((words, at) => wrap(`${at === 0 ? 'would settle it: ' : 'or: '}${words}`, 2))
          .map((line) => style.yellow(line)),
      ].join('\n'),
    )
    .join('\n\n');
}

function tellSide(
  { entry, stance, says, speaker, rank, day, outlet, reliability, document }: ConflictSide,
  { reports }: OpenedCase,
): string {
  const who = speaker === null ? null : `${speaker.name} (${rank})`;
  const verb = stance === 'neither' ? 'neither confirms nor denies' : stance;
  const told = stance === null ? [says, ...(who === null ? [] : [`given by ${who}`])] : [`${who} ${verb}`];
  const source = outlet?.name ?? reports.get(document)?.title ?? document;
  return [day ?? 'no date', ...told, `${source} ${reliability}`, entry].join(' · ');
}
