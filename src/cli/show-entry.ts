import { listActors } from '../resolve/summarise-event.ts';
import type { Evidence, Ledger } from '../vocabulary/ledger.ts';
import { UsageError } from './failure.ts';
import { mergeReasons, placeKey } from './merge-reasons.ts';
import type { OpenedCase } from './open-case.ts';
import { printable } from './printable.ts';
import { showDate } from './show-timeline.ts';
import type { Style } from './style.ts';
import { suggestWord } from './suggest-word.ts';
import { wrapText } from './wrap-text.ts';

type FoundEntry =
  | { kind: 'event'; entry: Ledger['events'][number] }
  | { kind: 'agreement'; entry: Ledger['agreements'][number] }
  | { kind: 'claim'; entry: Ledger['claims'][number] }
  | { kind: 'figure'; entry: Ledger['figures'][number] }
  | { kind: 'silence'; entry: Ledger['silences'][number] }
  | { kind: 'document'; entry: Ledger['documents'][number] };

/**
 * The one entry whose id begins with `id`.
 * @throws UsageError when there is none, or more than one.
 */
export function findEntry(ledger: Ledger, id: string): FoundEntry {
  const all: FoundEntry[] = [
    ...ledger.events.map((entry) => ({ kind: 'event' as const, entry })),
    ...ledger.agreements.map((entry) => ({ kind: 'agreement' as const, entry })),
    ...ledger.claims.map((entry) => ({ kind: 'claim' as const, entry })),
    ...ledger.proposals.events.map((entry) => ({ kind: 'event' as const, entry })),
    ...ledger.proposals.claims.map((entry) => ({ kind: 'claim' as const, entry })),
    ...ledger.figures.map((entry) => ({ kind: 'figure' as const, entry })),
    ...ledger.silences.map((entry) => ({ kind: 'silence' as const, entry })),
    ...ledger.documents.map((entry) => ({ kind: 'document' as const, entry })),
  ];
  const exact = all.find((found) => found.entry.id === id);
  const found = exact === undefined ? all.filter((one) => one.entry.id.startsWith(id)) : [exact];
  if (found.length === 1) return found[0]!;
  const near = suggestWord(
    id,
    all.map((one) => one.entry.id),
  );
  throw found.length > 1
    ? new UsageError(
        `${found.length} entries begin with "${id}".`,
        `Give more of the id: ${found
          .slice(0, 5)
          .map((one) => one.entry.id)
          .join(', ')}${found.length > 5 ? ' …' : ''}`,
      )
    : new UsageError(
        `There is no entry "${id}".`,
        near === null ? 'Ids stand in the output of timeline and documents.' : `Did you mean ${near}?`,
      );
}

/** An entry in a line: its id and what it is. */
export function formatEntryTitle(found: FoundEntry): string {
  const [[kind, id], ...facts] = factsOf(found) as [[string, string], ...[string, string][]];
  const what = facts.slice(0, kind === 'claim' ? 4 : 1).map(([, value]) => value);
  return printable([id, ...what.filter((value) => value !== '')].join('  '));
}

/**
 * The entry's facts, one a line, then its evidence in its paragraphs.
 * @param sources whose word it is, told in place of the number of sources.
 */
export function formatEntry(
  found: FoundEntry,
  opened: OpenedCase,
  style: Style,
  columns: number,
  sources: readonly [string, string][] = [],
): string {
  const own = factsOf(found).filter(([name]) => name !== 'sources' || sources.length === 0);
  const facts = [...own, ...sources].filter(([, value]) => value !== '');
  const widest = Math.max(...facts.map(([name]) => name.length));
  const room = Math.max(40, Math.min(columns, 120)) - widest - 2;
  const head = facts
    .flatMap(([name, value]) =>
      wrapText(printable(value), room).map(
        (line, at) => `${style.dim((at === 0 ? name : '').padEnd(widest))}  ${line}`,
      ),
    )
    .join('\n');
  if (found.kind === 'document') return head;
  const reasons = mergeReasons(found.entry);
  const evidence = uniqueEvidence(found).map((one) => {
    const why = reasons.get(placeKey(one));
    const note = why === undefined ? [] : [style.dim(`  put here for: ${why}`)];
    return [...note, formatEvidence(one, opened, style, columns)].join('\n');
  });
  return [head, ...evidence].join('\n\n');
}

/** All that supports an entry; of an agreement also what supports its steps and provisions. */
function uniqueEvidence({ kind, entry }: Exclude<FoundEntry, { kind: 'document' }>): Evidence[] {
  const parts = kind === 'agreement' ? [...entry.steps, ...entry.provisions] : [];
  const all = [...entry.evidence, ...parts.flatMap((part) => part.evidence)];
  return [...new Map(all.map((one) => [`${one.document} ${one.start} ${one.end}`, one])).values()];
}

function factsOf({ kind, entry }: FoundEntry): [string, string][] {
  const shared: [string, string][] = [[kind, entry.id]];
  switch (kind) {
    case 'event':
      return [
        ...shared,
        ['what', entry.summary],
        ['type', entry.mode === null ? entry.type : `${entry.type} (${entry.mode})`],
        ['who', listActors(entry.initiators)],
        ['whom', listActors(entry.recipients)],
        [
          'when',
          `${showDate(entry.when)}${entry.when.text === '' ? '' : ` (“${entry.when.text}”, ${entry.when.basis})`}`,
        ],
        ['where', entry.place ?? ''],
        ['factuality', entry.factuality],
        ['agreement', entry.agreement ?? ''],
        ['sources', String(entry.sources)],
        ['confidence', entry.confidence.toFixed(2)],
      ];
    case 'agreement':
      return [
        ...shared,
        ['names', entry.names.join('; ')],
        ['kind', entry.kind],
        ['parties', listActors(entry.parties)],
        ['status', entry.status ?? 'unknown'],
        ...entry.steps.map((step): [string, string] => [
          step.step,
          [step.when === null ? 'no date' : showDate(step.when), step.body, listActors(step.by)]
            .filter(Boolean)
            .join(' · '),
        ]),
      ];
    case 'claim':
      return [
        ...shared,
        ['speaker', listActors([entry.speaker])],
        ['via', listActors(entry.via)],
        ['stance', entry.stance],
        ['about', entry.about],
        ['event', entry.event ?? ''],
        ['confidence', entry.confidence.toFixed(2)],
      ];
    case 'figure':
      return [
        ...shared,
        ['measure', entry.measure],
        ['value', `${entry.bound === 'exact' ? '' : `${entry.bound} `}${entry.value} ${entry.unit}`],
        ['direction', entry.direction ?? ''],
        ['of', listActors(entry.actors)],
        ['given by', entry.by === null ? '' : listActors([entry.by])],
        ['when', entry.when === null ? '' : showDate(entry.when)],
      ];
    case 'silence':
      return [...shared, ['who', listActors([entry.who])], ['about', entry.about]];
    case 'document':
      return [
        ...shared,
        ['title', entry.title ?? ''],
        ['outlet', entry.outlet?.name ?? ''],
        ['author', entry.author ?? ''],
        ['published', entry.published === null ? 'unknown' : showDate(entry.published)],
        ['language', entry.language],
        ['url', entry.url ?? ''],
        ['copy of', entry.copyOf ?? ''],
        ['sha256', entry.sha256],
      ];
  }
}

/** The paragraph around a quote, the quote highlighted (between » and « without colours). */
function formatEvidence(evidence: Evidence, { reports }: OpenedCase, style: Style, columns: number): string {
  const report = reports.get(evidence.document);
  if (report === undefined) return `“${evidence.quote}”`;
  const block = report.blocks.find((one) => one.start <= evidence.start && evidence.start < one.end);
  const from = Math.min(block?.start ?? evidence.start, evidence.start);
  const to = Math.max(block?.end ?? evidence.end, evidence.end);
  const [before, quote, after] = [
    report.text.slice(from, evidence.start),
    evidence.quote,
    report.text.slice(evidence.end, to),
  ].map(printable);
  const isColoured = style.isColorSupported;
  const marked = `${before}${isColoured ? '\uE000' : '»'}${quote}${isColoured ? '\uE001' : '«'}${after}`;
  let inside = false;
  const lines = wrapText(marked, Math.max(40, Math.min(columns, 120) - 2)).map((line) => {
    const parts = line.split(/([\uE000\uE001])/);
    return `  ${parts
      .map((part) => {
        if (part === '\uE000' || part === '\uE001') {
          inside = part === '\uE000';
          return '';
        }
        return inside ? style.inverse(part) : part;
      })
      .join('')}`;
  });
  const place = [
    report.outlet,
    report.title,
    report.knownFrom?.value,
    `${evidence.document}:${evidence.start}–${evidence.end}`,
  ];
  return [
    style.cyan(printable(place.filter((part) => part != null && part !== '').join(' · '))),
    ...lines,
  ].join('\n');
}
