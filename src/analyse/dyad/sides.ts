import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import { codeOf } from '../standing/parties-of.ts';

/** The two actors of a dyad: ISO alpha-3, an organisation's acronym, an id or a name. */
export type Pair = readonly [string, string];

/** Who acts towards whom: `first` is the first of the pair towards the second. */
export type Direction = 'first' | 'second' | 'mutual';

/** Whether an actor is this side or belongs to it; a past state counts as the one that continues it. */
export function isOnSide(actor: ActorRef, side: string): boolean {
  return codeOf(actor) === side || actor.actor === side || actor.name.toLowerCase() === side.toLowerCase();
}

/**
 * How an event lies between the two; null when it is no act between them. What both do to a third is none, but for
 * meetings, which a third may host.
 */
export function directionOf(
  event: Pick<LedgerEvent, 'type' | 'initiators' | 'recipients'>,
  [first, second]: Pair,
): Direction | null {
  const does = (side: string) => event.initiators.some((actor) => isOnSide(actor, side));
  const receives = (side: string) => event.recipients.some((actor) => isOnSide(actor, side));
  const forward = does(first) && receives(second);
  const backward = does(second) && receives(first);
  if (forward && backward) return 'mutual';
  if (forward) return 'first';
  if (backward) return 'second';
  const isJoint = does(first) && does(second);
  return isJoint && (event.recipients.length === 0 || event.type === 'CONSULT') ? 'mutual' : null;
}

/** Whether these actors include both sides. */
export function namesBoth(actors: readonly ActorRef[], [first, second]: Pair): boolean {
  return actors.some((actor) => isOnSide(actor, first)) && actors.some((actor) => isOnSide(actor, second));
}
