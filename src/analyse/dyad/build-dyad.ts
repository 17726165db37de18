import type { Factuality } from '../../vocabulary/factuality.ts';
import type { Ledger, LedgerConflict, LedgerEvent, LedgerFigure } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { type Contact, contactsAmong } from './contacts.ts';
import { type Count, countOf } from './count.ts';
import { type SharedAgreement, sharedAgreements } from './dyad-agreements.ts';
import { claimsBetween, type SideClaim } from './dyad-claims.ts';
import { intensitySource } from './intensity.ts';
import type { OfficesOf } from './level-of.ts';
import { originals, reportsMentioning } from './mentioning-reports.ts';
import { namePattern } from './name-pattern.ts';
import { type Bounds, mayBeWithin, quarterOf } from './quarter.ts';
import {
  type ContactCounts,
  countContacts,
  type QuarterRow,
  rowsByQuarter,
  type Score,
  scoreOf,
} from './quarters.ts';
import { countedKinds, type ReportedCount, reconcileCounts } from './reported-counts.ts';
import { directionOf, isOnSide, namesBoth, type Pair } from './sides.ts';
import { type DatedTurning, turningsOf } from './turnings-of.ts';

export interface DyadQuestion extends Bounds {
  pair: Pair;
  /** What either is called: its names in texts, the first of them its name proper. */
  names: readonly [readonly string[], readonly string[]];
  /** The day on which agreements are judged, YYYY-MM-DD. */
  day: string;
  officesOf: OfficesOf;
}

/** A contact told as expected, possible, or not so: not counted. */
interface Uncounted {
  entry: string;
  factuality: Factuality;
  when: When;
  summary: string;
}

/** Two actors and all the ledger holds between them. Every number has the ids of what it was counted from. */
export interface Dyad {
  pair: { code: string; name: string }[];
  since: string | null;
  until: string | null;
  asOf: string | null;
  day: string;
  intensitySource: typeof intensitySource;
  /** Reports that name both. */
  reports: Count;
  agreements: SharedAgreement[];
  contactCounts: ContactCounts;
  contacts: Contact[];
  uncounted: Uncounted[];
  reportedCounts: ReportedCount[];
  cooperation: Score;
  conflict: Score;
  quarters: QuarterRow[];
  turning: DatedTurning;
  figures: LedgerFigure[];
  claims: SideClaim[];
  conflicts: LedgerConflict[];
}

/**
 * What the ledger holds between two actors: agreements with their standing, itemised contacts, reported counts beside
 * them, cooperation and conflict by quarter with the reports they rest on, turning points, figures, claims of both,
 * conflicts. Pure; the order of the ledger's entries changes nothing.
 */
export function buildDyad(ledger: Ledger, question: DyadQuestion): Dyad {
  const { pair, names, day, since, until, officesOf } = question;
  const documents = new Map(ledger.documents.map((document) => [document.id, document]));
  const between = inOrder(
    ledger.events.filter((event) => directionOf(event, pair) !== null && mayBeWithin(event.when, question)),
  );
  const happened = between.filter(({ factuality }) => factuality === 'CT+');
  const contacts = contactsAmong(happened, pair, officesOf);
  const mentioning = [...reportsMentioning(ledger, pair)].filter((id) =>
    mayBeWithin(documents.get(id)?.published ?? null, question),
  );
  const quarters = rowsByQuarter({
    events: happened,
    contacts,
    reports: new Map(mentioning.map((id) => [id, quarterOf(documents.get(id)?.published ?? null)])),
    originalOf: originals(ledger),
  });
  const patterns = [namePattern(names[0]), namePattern(names[1])] as const;
  const toldOn = ({ when, evidence }: Pick<LedgerFigure, 'when' | 'evidence'>) =>
    when ?? documents.get(evidence[0]!.document)?.published ?? null;
  const figures = inOrder(
    ledger.figures.filter(
      (figure) =>
        (namesBoth(figure.actors, pair) || isCountOf(figure, patterns)) &&
        mayBeWithin(toldOn(figure), question),
    ),
  );
  const claims = claimsBetween(
    inOrder(
      ledger.claims.filter(
        (claim) => pair.some((side) => isOnSide(claim.speaker, side)) && mayBeWithin(toldOn(claim), question),
      ),
    ),
    new Set(between.map(({ id }) => id)),
    pair,
    patterns,
  );
  const agreements = sharedAgreements(pair, day, {
    agreements: ledger.agreements,
    complete: new Map(),
    published: new Map(
      ledger.documents.flatMap(({ id, published }) =>
        published?.latest == null ? [] : [[id, published.latest]],
      ),
    ),
  });
  const counts = figures.filter((figure) => countedKinds(figure) !== null);
  const own = new Set(
    [between, figures]
      .flatMap((entries) => entries.map(({ id }) => id))
      .concat([agreements, claims].flatMap((entries) => entries.map(({ entry }) => entry))),
  );
  return {
    pair: pair.map((code, index) => ({ code, name: names[index]![0] ?? code })),
    since: since ?? null,
    until: until ?? null,
    asOf: ledger.asOf,
    day,
    intensitySource,
    reports: countOf(mentioning),
    agreements,
    contactCounts: countContacts(contacts),
    contacts,
    uncounted: between.filter(isUncounted).map(({ id, factuality, when, summary }) => ({
      entry: id,
      factuality,
      when,
      summary,
    })),
    reportedCounts: reconcileCounts(counts, contacts, documents),
    cooperation: scoreOf(happened, (score) => score > 0),
    conflict: scoreOf(happened, (score) => score < 0),
    quarters,
    turning: turningsOf(quarters),
    figures: figures.filter((figure) => countedKinds(figure) === null),
    claims,
    conflicts: ledger.conflicts
      .filter((conflict) => conflict.claims.some((id) => own.has(id)))
      .sort((a, b) => compare(`${a.kind} ${a.claims}`, `${b.kind} ${b.claims}`)),
  };
}

/** A count of contacts in a sentence that names both, whoever of them stands as its actor. */
function isCountOf(figure: LedgerFigure, patterns: readonly (RegExp | null)[]): boolean {
  if (countedKinds(figure) === null) return false;
  return figure.evidence.some(({ quote }) => patterns.every((pattern) => pattern?.test(quote) === true));
}

function isUncounted({ type, factuality }: LedgerEvent): boolean {
  return type === 'CONSULT' && factuality !== 'CT+';
}

/** By the days told, then by id; what has no date last. */
function inOrder<T extends { id: string; when: When | null }>(entries: readonly T[]): T[] {
  const orderOf = ({ id, when }: T) => `${when?.earliest ?? '9999'} ${when?.latest ?? '9999'} ${id}`;
  return [...entries].sort((a, b) => compare(orderOf(a), orderOf(b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
