import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { isSamePerson, type PersonName, personName } from './sameness/is-same-person.ts';

/**
 * Persons that are named in more than one way, each under the fullest name: index → index of whom it stands for. A short
 * name ("Okello") goes with the one longer name it fits ("Grace Okello", of the same state), and with none where it fits
 * two. Persons of no known state, and those the gazetteer tells apart, stay as they are.
 */
export function unitePersons(refs: readonly ActorRef[]): number[] {
  const names = refs.map((ref) => (ref.kind === 'person' && ref.state !== null ? personName(ref) : null));
  const byPart = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    for (const part of name?.parts ?? []) {
      const key = `${name!.state} ${part}`;
      const others = byPart.get(key);
      if (others === undefined) byPart.set(key, [index]);
      else others.push(index);
    }
  }
  return refs.map((_, index) => {
    const name = names[index];
    if (name == null) return index;
    // A name shares its last or its first part with every fuller form of it.
    const near = [name.parts.at(-1), name.parts[0]].flatMap(
      (part) => byPart.get(`${name.state} ${part}`) ?? [],
    );
    const fits = [...new Set(near)].filter((other) => isFullerName(names[other]!, name));
    const fullest = fits.filter((one) => !fits.some((other) => isFullerName(names[other]!, names[one]!)));
    return fullest.length === 1 ? fullest[0]! : index;
  });
}

function isFullerName(fuller: PersonName, name: PersonName): boolean {
  if (name.actor !== null || !isSamePerson(fuller, name)) return false;
  return fuller.actor !== null || lettersIn(fuller) > lettersIn(name);
}

function lettersIn({ parts }: PersonName): number {
  return parts.join('').length;
}
