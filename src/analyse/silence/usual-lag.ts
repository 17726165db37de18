import type { Ledger, LedgerEvent } from '../../vocabulary/ledger.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';
import type { Captured } from './captured.ts';
import { capturedWithin } from './captured.ts';
import { addDays, dayOf, daysFrom, toldDayOf } from './days.ts';
import { type Matter, matterOfEvent } from './matter.ts';

/** A later mention is a look back, not the news of it. */
const furthest = 60;
/** Fewer lags than this tell nothing. */
const fewest = 8;
const upperShare = 0.9;

/** A past event with the day it happened, and how soon each outlet told it. */
interface PastEvent {
  day: string;
  type: string;
  states: readonly string[];
  /** Outlet key → days until its first own report. */
  lags: ReadonlyMap<string, number>;
}

/** How soon an outlet told comparable events, as far as the ledger knows. */
export interface UsualLag {
  /** Days; null when there are too few. */
  median: number | null;
  /** Days within which nine in ten were told. */
  upper: number | null;
  /** How many lags this rests on. */
  count: number;
  /** Whose past, and which events: the outlet's own where there are enough. */
  whose: 'this outlet' | 'all outlets';
  basis: 'same states and type' | 'same states' | 'a state of it' | 'any event';
  /** Of how many such events, while the outlet was captured, it told how many. */
  told: number;
  happened: number;
}

/** Events known to the day, in order, with each outlet's lag: made once for any number of questions. */
export function pastEvents(events: readonly LedgerEvent[], documents: Ledger['documents']): PastEvent[] {
  const byId = new Map(documents.map((one) => [one.id, one]));
  return events
    .flatMap((event): PastEvent[] => {
      const day = toldDayOf(event.when);
      if (day === null || event.factuality !== 'CT+') return [];
      const lags = new Map<string, number>();
      for (const { document } of event.evidence) {
        const report = byId.get(document);
        const out = dayOf(report?.published ?? null);
        if (report?.outlet == null || out === null) continue;
        const [key, lag] = [keyOfOutlet(report.outlet), daysFrom(day, out)];
        if (lag >= 0 && lag <= furthest) lags.set(key, Math.min(lag, lags.get(key) ?? lag));
      }
      const { type, states } = matterOfEvent(event);
      return [{ day, type, states, lags }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The lag to expect of an outlet for a matter of a day, from events before that day: the most alike of which there
 * are enough, of this outlet, else of all.
 */
export function usualLag(
  { type, states }: Pick<Matter, 'type' | 'states'>,
  day: string,
  past: readonly PastEvent[],
  outlet: { key: string; captured: Captured | undefined; window: number },
): UsualLag {
  const before = past.filter((event) => event.day < day);
  const isSame = (event: PastEvent) => states.every((state) => event.states.includes(state));
  const levels: [UsualLag['basis'], (event: PastEvent) => boolean][] = [
    ['same states and type', (event) => states.length > 0 && event.type === type && isSame(event)],
    ['same states', (event) => states.length > 0 && isSame(event)],
    ['a state of it', (event) => states.some((state) => event.states.includes(state))],
    ['any event', () => true],
  ];
  const sets = levels.map(([basis, test]) => ({ basis, events: before.filter(test) }));
  for (const whose of ['this outlet', 'all outlets'] as const)
    for (const { basis, events } of sets) {
      const lags = events.flatMap(({ lags }) => {
        if (whose === 'all outlets') return [...lags.values()];
        return lags.get(outlet.key) ?? [];
      });
      if (lags.length >= fewest) return summarise(lags, { whose, basis, ...toldOf(events, outlet) });
    }
  const counts = toldOf(before, outlet);
  const count = before.filter(({ lags }) => lags.has(outlet.key)).length;
  return { median: null, upper: null, count, whose: 'this outlet', basis: 'any event', ...counts };
}

function summarise(lags: number[], rest: Pick<UsualLag, 'whose' | 'basis' | 'told' | 'happened'>): UsualLag {
  lags.sort((a, b) => a - b);
  const at = (share: number) => lags[Math.min(lags.length - 1, Math.ceil(share * lags.length) - 1)]!;
  return { median: at(0.5), upper: at(upperShare), count: lags.length, ...rest };
}

/** Of events that fell in days when the outlet was being read, how many it told. */
function toldOf(
  events: readonly PastEvent[],
  { key, captured, window }: { key: string; captured: Captured | undefined; window: number },
): Pick<UsualLag, 'told' | 'happened'> {
  if (captured === undefined) return { told: 0, happened: 0 };
  const read = events.filter(({ day }) => capturedWithin(captured.days, day, addDays(day, window)).seen > 0);
  return { told: read.filter(({ lags }) => lags.has(key)).length, happened: read.length };
}
