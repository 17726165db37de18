import type { ActorRef } from '../../vocabulary/actor-ref.ts';

/** A person as one report names them. */
export interface PersonName {
  /** Id in the gazetteer, for those it knows. */
  actor: string | null;
  state: string | null;
  /** Parts of the name, folded, in order. */
  parts: readonly string[];
}

/** The name of a person, without titles' dots, accents and capitals. */
export function personName({ actor, state, name }: ActorRef): PersonName {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return { actor, state, parts: folded.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [] };
}

/**
 * Whether two names may be of one person. Those the gazetteer knows are told apart by their ids. Of others, the states
 * agree, and the shorter name is part of the longer: the family name alone, or with an initial for the given name. A
 * name of one part and no known state is nobody's in particular.
 */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.actor !== null && b.actor !== null) return a.actor === b.actor;
  if (a.state !== b.state && a.state !== null && b.state !== null) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.length === 0) return false;
  const statesAgree = a.state !== null && a.state === b.state;
  if (short.parts.length === 1) return statesAgree && isPartOf(short.parts[0]!, long.parts);
  return (statesAgree || short.parts.every((part) => part.length > 1)) && inOrder(short.parts, long.parts);
}

/** A family name stands first or last: "Tran Duc Hai" is Hai or Tran. */
function isPartOf(part: string, name: readonly string[]): boolean {
  return part.length > 1 && (part === name[0] || part === name.at(-1));
}

/** Every part stands in the longer name, in order; a single letter stands for a part that begins with it. */
function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of short) {
    while (at < long.length && !fits(part, long[at]!)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function fits(part: string, whole: string): boolean {
  if (part === whole) return true;
  const [shorter, longer] = part.length < whole.length ? [part, whole] : [whole, part];
  return shorter.length === 1 && longer.startsWith(shorter);
}
