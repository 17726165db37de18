import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger } from '../../vocabulary/ledger.ts';
import { dayOf, daysFrom, toldDayOf } from '../silence/days.ts';
import { keyOfOutlet } from './outlet-key.ts';
import type { Reliability } from './reliability.ts';
import { type Provenance, traceChains } from './trace-chains.ts';
import { type Grading, gradeOutlet, ownerOf } from './trace-sources.ts';

/** What the ledger shows of an outlet. */
export interface OutletRecord {
  outlet: ActorRef;
  official: string | null;
  reliability: Reliability;
  reports: number;
  /** Reports that copy another's. */
  copies: number;
  /** Events it tells. */
  events: number;
  /** Of those, how many rest on its own word, and on how many others' the rest do. */
  own: number;
  roots: number;
  /** Events that several outlets tell and it told first, alone or on the same day as others. */
  firsts: number;
  /** Events that several outlets tell, with a day for its report. */
  shared: number;
  /** Median days from an event to its report, where the event's day is told; null when there is none. */
  lag: number | null;
  lags: number;
}

/** An older event that a report recalls is not news of it. */
const recalledAfter = 60;

/** Every outlet with reports in the ledger, the one with most reports first. Goes through the events once. */
export function outletRecords(
  ledger: Pick<Ledger, 'documents' | 'events'>,
  provenance: Provenance,
  grading: Grading,
): OutletRecord[] {
  const found = new Map<string, Tally>();
  for (const { outlet, copyOf } of ledger.documents) {
    if (outlet === null) continue;
    const key = keyOfOutlet(outlet);
    const tally = found.get(key) ?? newTally(outlet);
    tally.reports += 1;
    if (copyOf !== null) tally.copies += 1;
    found.set(key, tally);
  }
  for (const event of ledger.events) addEvent(event, found, provenance);
  return [...found]
    .map(([, { roots, lags, ...tally }]): OutletRecord => {
      lags.sort((a, b) => a - b);
      return {
        ...tally,
        official: ownerOf(tally.outlet, grading.factsOf),
        reliability: gradeOutlet(tally.outlet, grading.factsOf, grading.grades),
        roots: roots.size,
        lag: lags.length === 0 ? null : lags[Math.ceil(lags.length / 2) - 1]!,
        lags: lags.length,
      };
    })
    .sort((a, b) => b.reports - a.reports || (a.outlet.name < b.outlet.name ? -1 : 1));
}

interface Tally {
  outlet: ActorRef;
  reports: number;
  copies: number;
  events: number;
  own: number;
  roots: Set<string>;
  firsts: number;
  shared: number;
  lags: number[];
}

function newTally(outlet: ActorRef): Tally {
  return {
    outlet,
    reports: 0,
    copies: 0,
    events: 0,
    own: 0,
    roots: new Set(),
    firsts: 0,
    shared: 0,
    lags: [],
  };
}

function addEvent(
  {
    id,
    evidence,
    when,
  }: { id: string; evidence: readonly Evidence[]; when: Ledger['events'][number]['when'] },
  found: ReadonlyMap<string, Tally>,
  provenance: Provenance,
): void {
  const chains = traceChains({ id, evidence, word: null }, provenance);
  const firstDays = new Map<string, string | null>();
  for (const { outlet, published, root } of chains) {
    if (outlet === null) continue;
    const key = keyOfOutlet(outlet);
    const tally = found.get(key)!;
    if (root.key !== key) tally.roots.add(root.key);
    // Chains stand in the order they came out.
    if (firstDays.has(key)) continue;
    firstDays.set(key, dayOf(published));
    tally.events += 1;
    if (root.key === key) tally.own += 1;
  }
  const days = [...firstDays.values()].filter((day) => day !== null).sort();
  const happened = toldDayOf(when);
  for (const [key, day] of firstDays) {
    if (day === null) continue;
    const tally = found.get(key)!;
    if (days.length > 1) tally.shared += 1;
    if (days.length > 1 && day === days[0]) tally.firsts += 1;
    const lag = happened === null ? -1 : daysFrom(happened, day);
    if (lag >= 0 && lag <= recalledAfter) tally.lags.push(lag);
  }
}
