import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { unitePersons } from './unite-persons.ts';

/** What tells one actor from another: the gazetteer's id, else kind, state and name. */
export function actorKey(actor: ActorRef): string {
  return actor.actor ?? `${actor.kind}:${actor.state ?? '?'}:${actor.name.toLowerCase()}`;
}

/**
 * Every actor once, in order of first mention, without the places in a text where it was named; a person named in
 * short and in full is there in full.
 */
export function mergeActors(...lists: readonly (readonly ActorRef[])[]): ActorRef[] {
  const merged = new Map<string, ActorRef>();
  for (const { name, actor, kind, state } of lists.flat()) {
    const ref = { name, actor, kind, state };
    if (!merged.has(actorKey(ref))) merged.set(actorKey(ref), ref);
  }
  const refs = [...merged.values()];
  const united = unitePersons(refs);
  return [...new Set(united)].map((index) => refs[index]!);
}

/** States and organisations of some actors, sorted; an actor of no state counts under its own key. */
export function statesOf(actors: readonly ActorRef[]): string[] {
  return [...new Set(actors.map((actor) => actor.state ?? actorKey(actor)))].sort();
}
