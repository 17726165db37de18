import type { Ledger, LedgerEvent } from '../../vocabulary/ledger.ts';
import type { Proposal } from './rank-proposals.ts';

/** Days two tellings of one event may lie apart to be offered as one. */
const nearDays = 31;

/** Entries that a proposal may be another telling of: the same states or speaker, near in time; the nearest first. */
export function mergeCandidates({ kind, entry }: Proposal, { events, claims }: Ledger, most = 9): string[] {
  if (kind === 'claim') {
    const isNear = (id: string, name: string) => id !== entry.id && name === entry.speaker.name;
    return claims
      .filter(({ id, speaker }) => isNear(id, speaker.name))
      .slice(0, most)
      .map(({ id }) => id);
  }
  const wanted = statesOf(entry);
  return (
    events
      .filter(
        (event) =>
          event.id !== entry.id &&
          wanted.size > 0 &&
          [...wanted].every((state) => statesOf(event).has(state)),
      )
      .map((event) => ({ event, apart: daysApart(entry, event) }))
      // Of unknown date nearly anything may be near: then the type must be the same.
      .filter(({ event, apart }) => (apart === null ? event.type === entry.type : apart <= nearDays))
      .sort(
        (a, b) =>
          Number(b.event.type === entry.type) - Number(a.event.type === entry.type) ||
          (a.apart ?? nearDays) - (b.apart ?? nearDays) ||
          (a.event.id < b.event.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ event }) => event.id)
  );
}

function statesOf({ initiators, recipients }: LedgerEvent): Set<string> {
  return new Set([...initiators, ...recipients].flatMap(({ state }) => state ?? []));
}

/** Days between two events that do not overlap, 0 when they do, null when a date is unknown. */
function daysApart({ when: a }: LedgerEvent, { when: b }: LedgerEvent): number | null {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return null;
  const gap = Math.max(
    Date.parse(a.earliest) - Date.parse(b.latest),
    Date.parse(b.earliest) - Date.parse(a.latest),
  );
  return Math.max(0, gap / 86_400_000);
}
