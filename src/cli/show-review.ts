import type { RankedProposal } from '../analyse/review/rank-proposals.ts';
import type { DecidedCase } from './open-decided.ts';
import { printable } from './printable.ts';
import { findEntry, formatEntry } from './show-entry.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

interface Screen {
  opened: DecidedCase;
  style: Style;
  columns: number;
}

const keys = 'c confirm  r reject  t retype  a reassign  m merge  s skip  u undo  q quit';

/** One proposal: where it stands, what it says, its sentence in its paragraph, and the keys. */
export function showProposal(
  { entry, value, kind }: RankedProposal,
  place: number,
  all: number,
  { opened, style, columns }: Screen,
): string {
  const rule = style.dim('─'.repeat(Math.max(40, Math.min(columns, 120))));
  const found = findEntry(opened.ledger, entry.id);
  return [
    rule,
    `${style.bold(`${place} of ${all}`)} · ${kind} · value ${value.toFixed(2)}`,
    '',
    formatEntry(found, opened, style, columns),
    '',
    style.yellow(keys),
  ].join('\n');
}

/** What is said after the last one. */
export function showEnd({ style }: Pick<Screen, 'style'>): string {
  return `That was the last.  ${style.yellow('u undo  any other key ends')}`;
}

/** An entry that a proposal may be merged with, in a line or two. */
export function showCandidate(number: number, id: string, { opened, columns }: Screen): string {
  const found = findEntry(opened.ledger, id);
  const what =
    found.kind === 'event'
      ? `${showDate(found.entry.when)}  ${found.entry.type}  ${found.entry.summary}`
      : found.kind === 'claim'
        ? `${found.entry.speaker.name} ${found.entry.stance}: ${found.entry.about}`
        : id;
  const [first = '', ...rest] = wrapText(
    printable(`${what} · ${id}`),
    Math.max(40, Math.min(columns, 120)) - 5,
  );
  return [`  ${number}  ${first}`, ...rest.map((line) => `     ${line}`)].join('\n');
}

/** Proposals as a list, for where there is no screen to ask on. */
export function listProposals(proposals: readonly RankedProposal[], { style, columns }: Screen): string {
  if (proposals.length === 0) return 'Nothing waits for a decision.';
  const width = Math.max(40, Math.min(columns, 120)) - 6;
  return proposals
    .map(({ kind, entry, value }) => {
      const what = kind === 'event' ? entry.summary : `${entry.speaker.name} ${entry.stance}: ${entry.about}`;
      const label = kind === 'event' ? entry.type : 'claim';
      return [
        `${style.bold(value.toFixed(2).padStart(4))}  ${label}  ${printable(what)}`,
        ...wrapText(`“${printable(entry.evidence[0]!.quote).trim()}”`, width).map(
          (line) => `      ${style.dim(line)}`,
        ),
        `      ${style.cyan(`confidence ${entry.confidence.toFixed(2)} · ${entry.id}`)}`,
      ].join('\n');
    })
    .join('\n\n');
}
