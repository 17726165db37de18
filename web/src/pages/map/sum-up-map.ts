import type { EventMap, PlacedEvent, Visit } from '../../../../src/analyse/map/place-events.ts';

/** What happened in one state, and who went from one to another, within some days. */
export interface MapSums {
  states: { code: string; events: PlacedEvent[] }[];
  routes: { from: string; to: string; visits: Visit[] }[];
  /** Events at places that are in no state, or of which it is not known. */
  elsewhere: PlacedEvent[];
}

/** Days YYYY-MM-DD, inclusive; null is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** The events and visits that may have been within the days, summed up, the most first. */
export function sumUpMap({ events, visits }: EventMap, days: Days): MapSums {
  const within = events.filter((event) => mayBeWithin(event, days));
  const byState = Map.groupBy(within, ({ state }) => state);
  const byRoute = Map.groupBy(
    visits.filter((visit) => mayBeWithin(visit, days)),
    ({ from, to }) => `${from} ${to}`,
  );
  return {
    states: [...byState]
      .flatMap(([code, own]) => (code === null ? [] : [{ code, events: own }]))
      .sort((a, b) => b.events.length - a.events.length || (a.code < b.code ? -1 : 1)),
    routes: [...byRoute.values()]
      .map((own) => ({ from: own[0]!.from, to: own[0]!.to, visits: own }))
      .sort((a, b) => b.visits.length - a.visits.length),
    elsewhere: byState.get(null) ?? [],
  };
}

/** What has no date at all is shown only while no days are chosen. */
function mayBeWithin({ earliest, latest }: PlacedEvent, { from, to }: Days): boolean {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (from !== null && (last === null || last < from)) return false;
  return to === null || (first !== null && first <= to);
}
