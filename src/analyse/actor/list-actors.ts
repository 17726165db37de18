import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerActor } from '../../vocabulary/ledger.ts';
import { codeOf } from '../standing/parties-of.ts';

/** An actor of the ledger and in how many of its entries it has a part. */
export interface ActorCount {
  id: string;
  name: string;
  kind: LedgerActor['kind'];
  state: string | null;
  entries: number;
}

/**
 * Everybody in the ledger, those with most entries first. A state counts what it does itself, whom it is party with and
 * what those do who belong to it; a person or body what it does itself.
 */
export function listActors(
  ledger: Pick<Ledger, 'actors' | 'events' | 'claims' | 'agreements'>,
): ActorCount[] {
  const counts = new Map<string, number>();
  const parts = [
    ...ledger.events.map(({ initiators, recipients }) => [...initiators, ...recipients]),
    ...ledger.claims.map(({ speaker }) => [speaker]),
    ...ledger.agreements.map(({ parties }) => parties),
  ];
  for (const actors of parts)
    for (const handle of new Set(actors.flatMap(handlesOf)))
      counts.set(handle, (counts.get(handle) ?? 0) + 1);
  return ledger.actors
    .map(({ id, name, kind, state }) => ({ id, name, kind, state, entries: counts.get(id) ?? 0 }))
    .sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Who is meant by a mention: itself, and the state or body it belongs to. */
function handlesOf(actor: ActorRef): string[] {
  return [
    codeOf(actor),
    ...(actor.state === null ? [] : [actor.state]),
    ...(actor.actor === null ? [] : [actor.actor]),
  ];
}
