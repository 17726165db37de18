import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Observation } from '../vocabulary/observation.ts';
import { actorKey } from './merge-actors.ts';
import { unitePersons } from './unite-persons.ts';

/**
 * Names persons in every finding as the fullest report names them: "Okello" of Uganda is Grace Okello where just one
 * person of Uganda in the other findings is called so, by the gazetteer's id where it knows her. See `unitePersons`.
 */
export function completePersons(observations: readonly Observation[]): Observation[] {
  const persons = new Map<string, ActorRef>();
  for (const one of observations) {
    for (const ref of personsIn(one.found)) {
      if (!persons.has(actorKey(ref))) persons.set(actorKey(ref), ref);
    }
  }
  const keys = [...persons.keys()].sort();
  const refs = keys.map((key) => persons.get(key)!);
  const full = new Map<string, ActorRef>();
  for (const [index, united] of unitePersons(refs).entries()) {
    if (united !== index) full.set(keys[index]!, refs[united]!);
  }
  if (full.size === 0) return [...observations];
  return observations.map((one) =>
    personsIn(one.found).some((ref) => full.has(actorKey(ref)))
      ? ({ ...one, found: nameInFull(one.found, full) } as Observation)
      : one,
  );
}

/** The persons that a finding names, wherever in it they stand. */
function personsIn(part: unknown): ActorRef[] {
  if (Array.isArray(part)) return part.flatMap(personsIn);
  if (typeof part !== 'object' || part === null) return [];
  return isPerson(part) ? [part] : Object.values(part).flatMap(personsIn);
}

function nameInFull(part: unknown, full: ReadonlyMap<string, ActorRef>): unknown {
  if (Array.isArray(part)) return part.map((one) => nameInFull(one, full));
  if (typeof part !== 'object' || part === null) return part;
  if (isPerson(part)) {
    const known = full.get(actorKey(part));
    return known === undefined ? part : { ...part, name: known.name, actor: known.actor };
  }
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, nameInFull(one, full)]));
}

function isPerson(part: object): part is ActorRef {
  return 'actor' in part && 'name' in part && 'kind' in part && part.kind === 'person';
}
