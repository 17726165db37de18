import type {
  Evidence,
  Ledger,
  LedgerAgreement,
  LedgerClaim,
  LedgerConflict,
  LedgerEvent,
  LedgerFigure,
  LedgerSilence,
} from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { titleOf } from '../standing/parties-of.ts';
import { agreementDetails, claimDetails, eventDetails, type NowOf } from './describe-change.ts';
import { linkEntries } from './link-entries.ts';
import { agencyOf, rootsOf } from './source-roots.ts';

export type EntryKind = 'event' | 'agreement' | 'claim' | 'figure' | 'silence';

/** An entry of which later reports tell something. */
export interface Change {
  kind: EntryKind;
  /** Its id in the later ledger. */
  entry: string;
  /** Its ids in the earlier ledger: none when it is new, several when they were found to be one. */
  earlier: string[];
  what: string;
  when: When | null;
  /** What became different, in words. */
  details: string[];
  /** Sources new to it: outlets, or reports without one. */
  newSources: string[];
  /** The evidence the earlier ledger did not have. */
  evidence: Evidence[];
}

/** What became known between two ledgers of the same reports, of different days. */
export interface LedgerChanges {
  since: string | null;
  asOf: string | null;
  reports: Ledger['documents'];
  added: Change[];
  /** Told by a source that had not told it before, independent of those that had. */
  confirmed: Change[];
  /** Conflicts that were not there. */
  contradicted: LedgerConflict[];
  changed: Change[];
  /** Told again by sources that had told it, or their copies: no news. */
  retold: Change[];
  /** Entries of the earlier ledger that the later one does not carry on. */
  gone: { kind: EntryKind; entry: string; what: string }[];
}

interface Kind<T extends { id: string; evidence: Evidence[] }> {
  kind: EntryKind;
  entries: (ledger: Ledger) => readonly T[];
  likenessOf: (entry: T) => string;
  tell: (entry: T) => { what: string; when: When | null };
  details?: (before: T, after: T, nowOf: NowOf) => string[];
  /** The one source of an entry that came through it, whoever tells it. */
  agency?: (entry: T) => string | null;
}

const events: Kind<LedgerEvent> = {
  kind: 'event',
  entries: ({ events }) => events,
  likenessOf: ({ type }) => type,
  tell: ({ summary, when }) => ({ what: summary, when }),
  details: eventDetails,
};

const agreements: Kind<LedgerAgreement> = {
  kind: 'agreement',
  entries: ({ agreements }) => agreements,
  likenessOf: () => '',
  tell: (agreement) => ({ what: titleOf(agreement), when: null }),
  details: agreementDetails,
};

const claims: Kind<LedgerClaim> = {
  kind: 'claim',
  entries: ({ claims }) => claims,
  likenessOf: ({ speaker, stance, about }) => `${speaker.name} ${stance} ${about}`,
  tell: ({ speaker, stance, about, when }) => ({ what: `${speaker.name} ${stance}: ${about}`, when }),
  details: claimDetails,
  agency: ({ speaker, via }) => agencyOf(speaker, via),
};

const figures: Kind<LedgerFigure> = {
  kind: 'figure',
  entries: ({ figures }) => figures,
  likenessOf: ({ measure, value, unit }) => `${measure} ${value} ${unit}`,
  tell: ({ measure, value, unit, when }) => ({ what: `${measure}: ${value} ${unit}`, when }),
};

const silences: Kind<LedgerSilence> = {
  kind: 'silence',
  entries: ({ silences }) => silences,
  likenessOf: ({ who, about }) => `${who.name} ${about}`,
  tell: ({ who, about, asOf }) => ({ what: `${who.name} silent on: ${about}`, when: asOf }),
};

/**
 * What reports that became known since told anew: entries added, confirmed by a further independent source,
 * contradicted, changed. Entries are compared by their ids and the sentences they rest on. Pure.
 * @param before the ledger as of an earlier day; `after` as of a later one.
 */
export function compareLedgers(before: Ledger, after: Ledger): LedgerChanges {
  const known = new Set(before.documents.map(({ id }) => id));
  const later = new Map([
    ...laterIds(before, after, events),
    ...laterIds(before, after, agreements),
    ...laterIds(before, after, claims),
    ...laterIds(before, after, figures),
  ]);
  const nowOf: NowOf = (id) => later.get(id) ?? id;
  const parts = [
    compareKind(before, after, events, nowOf),
    compareKind(before, after, agreements, nowOf),
    compareKind(before, after, claims, nowOf),
    compareKind(before, after, figures, nowOf),
    compareKind(before, after, silences, nowOf),
  ];
  const all = parts
    .flatMap(({ changes }) => changes)
    .filter(isNews)
    .sort(compareChanges);
  const old = all.filter(({ earlier }) => earlier.length > 0);
  return {
    since: before.asOf,
    asOf: after.asOf,
    reports: after.documents.filter(({ id }) => !known.has(id)),
    added: all.filter(({ earlier }) => earlier.length === 0),
    confirmed: old.filter(({ newSources }) => newSources.length > 0),
    contradicted: newConflicts(before, after, later),
    changed: old.filter(({ details }) => details.length > 0),
    retold: old.filter(
      ({ newSources, details, evidence }) =>
        newSources.length === 0 && details.length === 0 && evidence.length > 0,
    ),
    gone: parts.flatMap(({ gone }) => gone),
  };
}

/** Ids of the earlier ledger whose entries go by another in the later one, with that. */
function laterIds<T extends { id: string; evidence: Evidence[] }>(
  before: Ledger,
  after: Ledger,
  { entries, likenessOf }: Kind<T>,
): [string, string][] {
  const { links } = linkEntries(entries(before), entries(after), likenessOf);
  return links.flatMap(({ entry, earlier }) =>
    earlier.filter(({ id }) => id !== entry.id).map(({ id }): [string, string] => [id, entry.id]),
  );
}

function compareKind<T extends { id: string; evidence: Evidence[] }>(
  before: Ledger,
  after: Ledger,
  { kind, entries, likenessOf, tell, details, agency }: Kind<T>,
  nowOf: NowOf,
): { changes: Change[]; gone: LedgerChanges['gone'] } {
  const { links, gone } = linkEntries(entries(before), entries(after), likenessOf);
  const rootOf = rootsOf(after);
  const sourcesOf = (entry: T, evidence: readonly Evidence[]) => {
    const through = agency?.(entry) ?? null;
    return through === null ? evidence.map(rootOf) : [through];
  };
  const changes = links.map(({ entry, earlier }) => {
    const had = new Set(earlier.flatMap(({ evidence }) => evidence.map(placeOf)));
    const evidence = entry.evidence.filter((one) => !had.has(placeOf(one)));
    const sources = new Set(earlier.flatMap((one) => sourcesOf(one, one.evidence)));
    const told = evidence.length === 0 ? [] : sourcesOf(entry, evidence);
    const closest = earlier.find(({ id }) => id === entry.id) ?? earlier[0];
    return {
      kind,
      entry: entry.id,
      earlier: earlier.map(({ id }) => id).sort(),
      ...tell(entry),
      details: [
        ...(earlier.length > 1 ? [`${earlier.length} entries found to be one`] : []),
        ...(closest === undefined ? [] : (details?.(closest, entry, nowOf) ?? [])),
      ],
      newSources: [...new Set(told)].filter((source) => !sources.has(source)).sort(),
      evidence,
    };
  });
  return { changes, gone: gone.map((entry) => ({ kind, entry: entry.id, what: tell(entry).what })) };
}

/** Most entries stay as they were. */
function isNews({ earlier, details, newSources, evidence }: Change): boolean {
  return earlier.length === 0 || details.length > 0 || newSources.length > 0 || evidence.length > 0;
}

/** Conflicts of the later ledger that the earlier one did not have between the same entries. */
function newConflicts(before: Ledger, after: Ledger, later: ReadonlyMap<string, string>): LedgerConflict[] {
  const keyOf = ({ kind, claims }: LedgerConflict) =>
    [kind, ...claims.map((id) => later.get(id) ?? id).sort()].join(' ');
  const had = new Set(before.conflicts.map(keyOf));
  return after.conflicts
    .filter((conflict) => !had.has(keyOf(conflict)))
    .sort((a, b) => compare(`${keyOf(a)} ${a.note}`, `${keyOf(b)} ${b.note}`));
}

function placeOf({ document, start, end }: Evidence): string {
  return `${document} ${start} ${end}`;
}

/** Acts first, then what binds, then what was said of them. */
const kinds: readonly EntryKind[] = ['event', 'agreement', 'claim', 'figure', 'silence'];

function compareChanges(a: Change, b: Change): number {
  const orderOf = ({ kind, when, entry }: Change) =>
    `${kinds.indexOf(kind)} ${when?.earliest ?? '9999'} ${entry}`;
  return compare(orderOf(a), orderOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
