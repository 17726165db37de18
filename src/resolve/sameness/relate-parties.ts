import { isSamePerson } from './is-same-person.ts';
import type { Parties } from './telling.ts';

/**
 * How the parties of two tellings agree. `equal`: the same on each side, or together where an act has no sides;
 * `one side`: one telling leaves out a side that the other tells; `fewer`: one names some of those the other names;
 * `too little known`: one names nobody; `unknown`: nobody has looked; `clash`: they are others.
 */
export interface PartyRelation {
  relation: 'equal' | 'one side' | 'fewer' | 'too little known' | 'unknown' | 'clash';
  samePerson: boolean;
}

export function relateParties(a: Parties | null, b: Parties | null): PartyRelation {
  if (a === null || b === null) return { relation: 'unknown', samePerson: false };
  const persons = relatePersons(a, b);
  if (persons === 'others') return { relation: 'clash', samePerson: false };
  return { relation: relateSides(a, b), samePerson: persons === 'shared' };
}

function relateSides(a: Parties, b: Parties): PartyRelation['relation'] {
  const [allA, allB] = [allOf(a), allOf(b)];
  if (allA.size === 0 || allB.size === 0) return 'too little known';
  if (isTogether(a) || isTogether(b)) {
    if (equal(allA, allB)) return 'equal';
    const [fewer, more] = allA.size <= allB.size ? [allA, allB] : [allB, allA];
    if (!isPart(fewer, more)) return 'clash';
    return fewer.size === 1 ? 'one side' : 'fewer';
  }
  const initiators = relateSets(a.initiators, b.initiators);
  const recipients = relateSets(a.recipients, b.recipients);
  const both = [initiators, recipients];
  if (both.includes('clash')) return 'clash';
  if (both.every((one) => one === 'missing')) return 'clash';
  if (both.includes('part')) return 'fewer';
  return both.includes('missing') ? 'one side' : 'equal';
}

/** Those who act together stand on one side: "A and B met", or "A met B" with the other side left out. */
function isTogether({ initiators, recipients }: Parties): boolean {
  return initiators.size > 1 && recipients.size === 0;
}

function relateSets(a: ReadonlySet<string>, b: ReadonlySet<string>): 'equal' | 'part' | 'missing' | 'clash' {
  if (equal(a, b)) return 'equal';
  if (a.size === 0 || b.size === 0) return 'missing';
  return isPart(a, b) || isPart(b, a) ? 'part' : 'clash';
}

/** Named persons of one state on both sides, none of them the same, are others. */
function relatePersons(a: Parties, b: Parties): 'shared' | 'others' | 'open' {
  let isOther = false;
  for (const one of a.persons) {
    for (const other of b.persons) {
      if (isSamePerson(one, other)) return 'shared';
      if (one.state === null || other.state === null || one.state === other.state) isOther = true;
    }
  }
  return isOther ? 'others' : 'open';
}

function allOf({ initiators, recipients }: Parties): Set<string> {
  return new Set([...initiators, ...recipients]);
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isPart(a, b);
}

function isPart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
