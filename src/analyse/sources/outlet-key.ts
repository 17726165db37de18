import type { ActorRef } from '../../vocabulary/actor-ref.ts';

/** What tells one outlet from another: the gazetteer's id, else its name as the report gives it. */
export function keyOfOutlet(outlet: ActorRef): string {
  return outlet.actor ?? outlet.name;
}
