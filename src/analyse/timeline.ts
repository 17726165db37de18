import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { EventType } from '../vocabulary/event-type.ts';
import type { LedgerEvent } from '../vocabulary/ledger.ts';

export interface TimelineFilter {
  /** Gazetteer id, state code or name, as `matchesActor` takes it. */
  actor?: string | undefined;
  /** Both must take part. */
  between?: readonly [string, string] | undefined;
  types?: readonly EventType[] | undefined;
  /** YYYY-MM-DD, inclusive: events that may have been on or after this day. */
  since?: string | undefined;
  /** YYYY-MM-DD, inclusive: events that may have been on or before this day. */
  until?: string | undefined;
}

/** Events that pass the filter, in the order they happened; those of unknown date last. */
export function timeline(events: readonly LedgerEvent[], filter: TimelineFilter = {}): LedgerEvent[] {
  const wanted = [filter.actor, ...(filter.between ?? [])].filter((actor) => actor !== undefined);
  return events
    .filter((event) => wanted.every((actor) => involvesActor(event, actor)))
    .filter((event) => filter.types === undefined || filter.types.includes(event.type))
    .filter((event) => isWithin(event, filter))
    .sort(compareEvents);
}

/**
 * The latest `limit` events of a timeline, in its order. Those of which no first day is known are left out first, then
 * the earliest.
 * @returns with how many earlier ones and how many of unknown date are left out.
 */
export function latestEvents(
  events: readonly LedgerEvent[],
  limit: number,
): { shown: LedgerEvent[]; before: number; undated: number } {
  const isDated = ({ when }: LedgerEvent) => when.earliest !== null;
  const dated = events.filter(isDated);
  const others = events.filter((event) => !isDated(event));
  const room = Math.max(0, limit - dated.length);
  const before = Math.max(0, dated.length - limit);
  const kept = new Set([...dated.slice(before), ...others.slice(0, room)]);
  return {
    shown: events.filter((event) => kept.has(event)),
    before,
    undated: Math.max(0, others.length - room),
  };
}

/** Whether the event involves this actor: by its id, its name, or the state it is or belongs to. */
function involvesActor(event: LedgerEvent, actor: string): boolean {
  return [...event.initiators, ...event.recipients].some((ref) => matchesActor(ref, actor));
}

function matchesActor(ref: ActorRef, actor: string): boolean {
  return ref.actor === actor || ref.state === actor || ref.name.toLowerCase() === actor.toLowerCase();
}

/** An event of unknown date is within no bounds. */
function isWithin({ when }: LedgerEvent, { since, until }: TimelineFilter): boolean {
  if (since !== undefined && (when.latest === null || when.latest < since)) return false;
  if (until !== undefined && (when.earliest === null || when.earliest > until)) return false;
  return true;
}

function compareEvents(a: LedgerEvent, b: LedgerEvent): number {
  return (
    compareDays(a.when.earliest, b.when.earliest) ||
    compareDays(a.when.latest, b.when.latest) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
