import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import { intensityOf } from '../dyad/intensity.ts';
import { quarterOf } from '../dyad/quarter.ts';
import { pairsOf } from '../pairs-of.ts';
import { codesOf } from '../party-codes.ts';

/** How many events of a quarter PLOVER scores as cooperative, and how many as hostile. */
export interface QuarterCount {
  /** `2024-Q2` */
  quarter: string;
  cooperation: number;
  conflict: number;
}

/** Two states or bodies with the events between them that are told as facts. */
export interface ActiveDyad {
  /** In the order of their codes. */
  pair: [string, string];
  events: number;
  /** Of these, those not dated to a quarter. */
  undated: number;
  /** Quarters with an event, in order. */
  quarters: QuarterCount[];
}

/**
 * The dyads with most events told as facts, the most first. Those of which fewer events are dated come later among
 * equals.
 */
export function activeDyads(events: readonly LedgerEvent[], limit: number): ActiveDyad[] {
  const byPair = new Map<string, { pair: [string, string]; events: LedgerEvent[] }>();
  for (const event of events) {
    if (event.factuality !== 'CT+') continue;
    for (const pair of pairsOf(codesOf(event.initiators), codesOf(event.recipients))) {
      const key = pair.join(' ');
      const dyad = byPair.get(key) ?? { pair, events: [] };
      byPair.set(key, dyad);
      dyad.events.push(event);
    }
  }
  return [...byPair.values()]
    .map(({ pair, events: own }) => countQuarters(pair, own))
    .sort(
      (a, b) =>
        b.events - a.events || a.undated - b.undated || (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1),
    )
    .slice(0, limit);
}

function countQuarters(pair: [string, string], events: readonly LedgerEvent[]): ActiveDyad {
  const byQuarter = Map.groupBy(events, ({ when }) => quarterOf(when));
  const undated = byQuarter.get(null)?.length ?? 0;
  const quarters = [...byQuarter]
    .flatMap(([quarter, own]) => (quarter === null ? [] : [countOne(quarter, own)]))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  return { pair, events: events.length, undated, quarters };
}

function countOne(quarter: string, events: readonly LedgerEvent[]): QuarterCount {
  const scores = events.map(({ type, mode }) => intensityOf(type, mode));
  return {
    quarter,
    cooperation: scores.filter((score) => score > 0).length,
    conflict: scores.filter((score) => score < 0).length,
  };
}
