import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import { codesOf, type NameOfCode, namesOfParties } from '../party-codes.ts';

/** What is known of a place by its name: its name proper, and the state it lies in, null when in none. */
export type FindPlace = (name: string) => { name: string; state: string | null } | undefined;

/** An event that happened somewhere. */
export interface PlacedEvent {
  entry: string;
  summary: string;
  earliest: string | null;
  latest: string | null;
  /** As the reports name it. */
  place: string | null;
  /** The state it lies in by the gazetteer, ISO alpha-3; null when unknown or in none, as on the high seas. */
  state: string | null;
}

/** A visit: from the visitor's state to where it went. */
export interface Visit extends PlacedEvent {
  from: string;
  to: string;
}

export interface EventMap {
  events: PlacedEvent[];
  visits: Visit[];
  /** What the states and bodies are called, by their codes. */
  names: Record<string, string>;
}

/**
 * Where things happened and who visited whom, by the events told as facts: those with a place, and the visits. A visit
 * of which no place is told went to the state of those visited, when they are of one.
 */
export function placeEvents(
  events: readonly LedgerEvent[],
  findPlace: FindPlace,
  nameOf: NameOfCode,
): EventMap {
  const facts = events.filter(({ factuality }) => factuality === 'CT+');
  const placed = facts.map((event) => ({ event, shown: locate(event, findPlace) }));
  const visits = placed.flatMap(({ event, shown }) => visitsOf(event, shown));
  const held = placed.filter(({ event, shown }) => event.place !== null || shown.state !== null);
  const names = namesOfParties(facts, nameOf);
  for (const state of held.flatMap(({ shown }) => shown.state ?? [])) names[state] ??= nameOf(state) ?? state;
  return { events: held.map(({ shown }) => shown), visits, names };
}

function locate(event: LedgerEvent, findPlace: FindPlace): PlacedEvent {
  const { id, summary, when, place } = event;
  const found = place === null ? undefined : findPlace(place);
  return {
    entry: id,
    summary,
    earliest: when.earliest,
    latest: when.latest,
    place: found?.name ?? place,
    state: found?.state ?? null,
  };
}

/** Nobody visits its own state: who is at home is visited there. */
function visitsOf({ type, mode, initiators, recipients }: LedgerEvent, shown: PlacedEvent): Visit[] {
  if (type !== 'CONSULT' || mode !== 'visit') return [];
  const hosts = codesOf(recipients);
  const to = shown.state ?? (shown.place === null && hosts.length === 1 ? hosts[0] : undefined);
  if (to === undefined) return [];
  return codesOf(initiators)
    .filter((from) => from !== to)
    .map((from) => ({ ...shown, from, to }));
}
