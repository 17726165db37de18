import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerEvent } from '../../vocabulary/ledger.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';
import { type Captured, capturedOutlets, capturedWithin } from './captured.ts';
import { addDays, daysFrom, toldDayOf } from './days.ts';
import { type Matter, matterOfEvent } from './matter.ts';
import { type Prominence, prominenceOf, type ReportShape } from './prominence.ts';
import { type QuotedClaim, type Telling, tellingsOf } from './tellings.ts';
import { pastEvents, type UsualLag, usualLag } from './usual-lag.ts';

/**
 * `reported`: it told the matter. `silent`: it did not, though its reports are in the ledger for as long as it usually
 * takes. `not yet`: it did not, but its reports in the ledger end before it would be late. `not captured`: none of its
 * reports of those days are in the ledger, so nothing can be said.
 */
export type SilenceStatus = 'reported' | 'silent' | 'not yet' | 'not captured';

/** What one outlet did with a matter. */
export interface OutletAnswer {
  outlet: ActorRef;
  status: SilenceStatus;
  /** Days from the start of the window to its first telling; null when it told nothing, or on an unknown day. */
  lag: number | null;
  first: (Telling & Prominence) | null;
  /** All reports by which it told it. */
  documents: string[];
  /** Its reports that came out in the window and are in the ledger. */
  seen: number;
  /** Last day in the window of which the ledger has a report of it. */
  seenTo: string | null;
  usual: UsualLag;
  /** Other entries its reports tell of the same states in the same days: perhaps the matter in other words. */
  alike: string[];
}

export interface MatterAnswer {
  matter: Pick<Matter, 'entries' | 'what' | 'when' | 'states'>;
  /** The day lags are counted from; null when neither the matter nor any report of it has a day. */
  start: string | null;
  startIs: 'the day it happened' | 'the first report' | null;
  end: string | null;
  outlets: OutletAnswer[];
}

/** The ledger, made ready for any number of questions about silence. */
export interface SilenceView {
  documents: ReadonlyMap<string, Ledger['documents'][number]>;
  claims: readonly QuotedClaim[];
  captured: ReadonlyMap<string, Captured>;
  past: ReturnType<typeof pastEvents>;
  /** Events of which a day is known. */
  dated: readonly LedgerEvent[];
  /** A report's parts, for those that tell the matter; null when it cannot be had. */
  shapeOf: (document: string) => ReportShape | null;
}

/**
 * Prepares a ledger, of any day, for `observeSilence`. Goes through its events and reports once.
 * @param claims those about the matters asked of; other claims are not looked at.
 */
export function viewSilence(
  ledger: Pick<Ledger, 'events' | 'documents' | 'claims'>,
  shapeOf: SilenceView['shapeOf'],
  claims: readonly QuotedClaim[] = ledger.claims,
): SilenceView {
  return {
    documents: new Map(ledger.documents.map((one) => [one.id, one])),
    claims,
    captured: capturedOutlets(ledger.documents),
    past: pastEvents(ledger.events, ledger.documents),
    dated: ledger.events.filter(({ when }) => when.earliest !== null),
    shapeOf,
  };
}

/**
 * What each outlet did with a matter in a window of days after it: told it, was silent though read, or was not read.
 * Outlets in the order of the captured ones, then those known only through others.
 * @param window days after the start.
 */
export function observeSilence(matter: Matter, view: SilenceView, window: number): MatterAnswer {
  const told = tellingsOf(matter, view.documents, view.claims);
  const firstReport = [...told.values()]
    .flatMap(({ tellings }) => tellings.flatMap(({ day }) => day ?? []))
    .sort()[0];
  const happened = toldDayOf(matter.when);
  const start = happened ?? firstReport ?? null;
  const end = start === null ? null : addDays(start, window);
  const keys = [...new Set([...view.captured.keys(), ...told.keys()])];
  const alike = start === null || end === null ? new Map() : alikeByOutlet(matter, view, start);
  return {
    matter: { entries: matter.entries, what: matter.what, when: matter.when, states: matter.states },
    start,
    startIs: happened !== null ? 'the day it happened' : start !== null ? 'the first report' : null,
    end,
    outlets: keys.map((key) => {
      const captured = view.captured.get(key);
      const entry = told.get(key);
      const tellings = entry?.tellings ?? [];
      const read =
        captured === undefined || start === null || end === null
          ? { seen: 0, last: null }
          : capturedWithin(captured.days, start, end);
      const usual = usualLag(matter, start ?? '9999-12-31', view.past, { key, captured, window });
      const first = tellings[0];
      return {
        outlet: entry?.outlet ?? captured!.outlet,
        status: statusOf(tellings, read, start, usual),
        lag: first?.day == null || start === null ? null : daysFrom(start, first.day),
        first:
          first === undefined
            ? null
            : { ...first, ...prominenceOf(first.evidence, view.shapeOf(first.document)) },
        documents: tellings.map(({ document }) => document),
        seen: read.seen,
        seenTo: read.last,
        usual,
        alike: tellings.length > 0 ? [] : (alike.get(key) ?? []),
      };
    }),
  };
}

function statusOf(
  tellings: readonly Telling[],
  { seen, last }: { seen: number; last: string | null },
  start: string | null,
  { upper }: UsualLag,
): SilenceStatus {
  if (tellings.length > 0) return 'reported';
  if (seen === 0 || last === null || start === null) return 'not captured';
  return upper !== null && daysFrom(start, last) < upper ? 'not yet' : 'silent';
}

/** How many days two tellings of one thing may be dated apart. */
const nearby = 3;
const mostAlike = 3;

/**
 * Events near the day that involve the matter's states, by the outlets that tell them: merging is cautious, so what
 * looks like silence may be the same thing told in words that were not recognised.
 */
function alikeByOutlet(matter: Matter, view: SilenceView, start: string): Map<string, string[]> {
  const own = new Set(matter.entries);
  const found = new Map<string, string[]>();
  if (matter.states.length === 0) return found;
  for (const event of view.dated) {
    if (own.has(event.id) || Math.abs(daysFrom(start, event.when.earliest!)) > nearby) continue;
    const { states } = matterOfEvent(event);
    if (!matter.states.every((state) => states.includes(state))) continue;
    for (const key of outletsOf(event.evidence, view)) {
      const list = found.get(key) ?? [];
      if (list.length < mostAlike) list.push(event.id);
      found.set(key, list);
    }
  }
  return found;
}

function outletsOf(evidence: readonly Evidence[], view: SilenceView): Set<string> {
  const outlets = evidence.flatMap(({ document }) => view.documents.get(document)?.outlet ?? []);
  return new Set(outlets.map(keyOfOutlet));
}
