import type { ActorView } from '../analyse/actor/build-actor.ts';
import type { ActorCount } from '../analyse/actor/list-actors.ts';
import type { LedgerActor } from '../vocabulary/ledger.ts';
import { printable } from './printable.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const fewEntries = 15;
const fewNames = 12;

/** An actor as a person reads it: who it is, what it did by quarter, its agreements, latest acts and words. */
export function formatActor(view: ActorView, style: Style, columns: number): string {
  const width = Math.max(40, Math.min(columns, 120) - 4);
  const wrap = (words: string) =>
    wrapText(printable(words), width).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')];
  const more = (all: number, shown: number) => (all > shown ? wrap(`and ${all - shown} more (--json)`) : []);
  const { events, eventCount, claims, claimCount, agreements, partners, members } = view;
  const who = [view.kind, view.kind === 'state' ? null : view.state, view.id].filter((part) => part !== null);
  return [
    [
      style.bold(printable(view.name)),
      ...wrap(who.join(' · ')),
      ...(view.aliases.length === 0 ? [] : wrap(`also: ${view.aliases.slice(0, fewNames).join('; ')}`)),
    ].join('\n'),
    ...section(
      'Roles',
      view.roles.flatMap((role) => wrap(tellRole(role))),
    ),
    ...section('By quarter', tellQuarters(view)),
    ...section(
      `Agreements, on ${view.day}`,
      agreements.flatMap(({ title, verdict, since, status, entry }) =>
        wrap(
          `${title}: ${verdict}${since === null ? '' : ` since ${since}`}${status === null ? '' : `; last told: ${status}`} · ${entry}`,
        ),
      ),
    ),
    ...section(
      'Whom it has to do with',
      partners.length === 0
        ? []
        : wrap(
            partners
              .slice(0, fewEntries)
              .map(({ name, events }) => `${name} ${events.count}`)
              .join(', '),
          ),
    ),
    ...section(
      'Who belongs to it',
      members
        .slice(0, fewEntries)
        .flatMap(({ name, roles, entries }) =>
          wrap([`${name} (${entries.count})`, ...roles.slice(-1).map(tellRole)].join(' · ')),
        ),
    ),
    ...section('Latest events', [
      ...events
        .slice(0, fewEntries)
        .flatMap(({ entry, when, part, summary }) =>
          wrap(`${showDate(when)} ${part}: ${summary} · ${entry}`),
        ),
      ...more(eventCount, fewEntries),
    ]),
    ...section('Latest statements', [
      ...claims
        .slice(0, fewEntries)
        .flatMap(({ entry, when, speaker, stance, about }) =>
          wrap(
            `${when === null ? '' : `${showDate(when)} `}${speaker} ${stance === 'neither' ? 'neither confirms nor denies' : stance}: ${about.replace(/\s+/g, ' ').trim()} · ${entry}`,
          ),
        ),
      ...more(claimCount, fewEntries),
    ]),
  ].join('\n\n');
}

/** Everybody in the ledger, a line each. */
export function formatActors(actors: readonly ActorCount[], style: Style): string {
  if (actors.length === 0) return 'Nobody is in the ledger.';
  return actors
    .map(
      ({ id, name, entries }) =>
        `${String(entries).padStart(6)}  ${printable(name)}  ${style.dim(printable(id))}`,
    )
    .join('\n');
}

function tellRole({ title, of, from, to }: LedgerActor['roles'][number]): string {
  const time = from === null && to === null ? '' : ` ${from ?? ''}–${to ?? ''}`;
  return `${title} (${of})${time}`;
}

function tellQuarters({ quarters }: ActorView): string[] {
  const columns = ['travels', 'is visited', 'meets', 'acts', 'is acted upon'] as const;
  const heads = [...columns, 'statements'];
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(9) : cell.padStart(heads[index - 1]!.length + 1))).join(' ')}`.trimEnd();
  if (quarters.length === 0) return [];
  return [
    line(['', ...heads]),
    ...quarters.map(({ quarter, parts, statements }) =>
      line([
        quarter ?? 'undated',
        ...columns.map((part) => String(parts[part].count || '·')),
        String(statements.count || '·'),
      ]),
    ),
  ];
}
