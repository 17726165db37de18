import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { governingWords } from './governing-words.ts';

/**
 * How far an event between these parties concerns the relations of states: 1 when states or organisations of states
 * face each other or one acts by itself; less when all belong to one state; 0 when nobody speaks for a state, or the
 * other side of a matter within one state is not even named.
 */
export function internationalWeight(
  gazetteer: Gazetteer,
  initiators: readonly ActorRef[],
  recipients: readonly ActorRef[],
  mutual: boolean,
): number {
  const parties = [...initiators, ...recipients];
  if (!parties.some((ref) => ref.state !== null)) return 0;
  const states = new Set(parties.map((ref) => ref.state).filter((state) => state !== null));
  const unknown = parties.some((ref) => ref.state === null);
  const complete = mutual ? initiators.length > 1 : initiators.length > 0 && recipients.length > 0;
  const within = states.size === 1;
  if (complete && !within) return 1;
  if (!parties.some((ref) => speaksForState(gazetteer, ref))) return 0;
  // A meeting with nobody of another state is a domestic one.
  if (complete && mutual) return parties.some((ref) => ref.state === null && ref.kind !== 'group') ? 0.6 : 0;
  if (complete) return unknown ? 0.7 : 0.5;
  // One side only: a state acts, or something is done to a state.
  const alone = initiators.length > 0 ? initiators : recipients.filter((ref) => ref.kind === 'state');
  return alone.some((ref) => speaksForState(gazetteer, ref)) ? 0.85 : 0;
}

/** States, what belongs to one, listed organisations, and armed groups by name; unnamed groups and things cannot act. */
export function canAct({ kind, actor, state, name }: ActorRef): boolean {
  if (kind === 'outlet') return false;
  if (actor !== null || state !== null) return true;
  return (
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/).some((word) => governingWords.armedGroups.has(word.toLowerCase()))
  );
}

/** States, their organs and office holders, organisations of states. */
function speaksForState(gazetteer: Gazetteer, ref: ActorRef): boolean {
  if (ref.state === null) return false;
  if (ref.kind === 'state') return true;
  if (ref.kind === 'person') return ref.actor !== null && (gazetteer.get(ref.actor)?.roles.length ?? 0) > 0;
  if (ref.kind === 'organization') return true;
  return false;
}
