import type { ActorRef } from '../../../vocabulary/actor-ref.ts';
import { distinct, type NamedState } from './read-parties.ts';
import { treatyPatterns } from './treaty-words.ts';

export interface Owers {
  by: ActorRef[];
  to: ActorRef[];
  against: ActorRef[];
}

/** Duties that may be limited to certain attackers or third parties. */
const limited: ReadonlySet<string> = new Set([
  'defense',
  'offense',
  'neutrality',
  'no-third-party',
  'consultation',
]);

/**
 * Who owes a duty to whom, and against whom: named parties where the clause names some of them as its subject, nobody in
 * particular where it says "each Party".
 * @param subject the words before the verb of duty, `rest` those after it; `states` lie in the same text.
 */
export function findOwers(
  clause: { text: string; subject: [number, number]; rest: [number, number] },
  obligation: string,
  states: readonly NamedState[],
  parties: readonly ActorRef[],
): Owers {
  const isParty = (actor: ActorRef) => parties.some((party) => party.actor === actor.actor);
  const within = ([start, end]: [number, number]) =>
    states.filter((state) => state.start >= start && state.end <= end);
  const subjectWords = clause.text.slice(...clause.subject);
  // "Greece and Turkey, noting what Cyprus undertakes, guarantee …": who is set in does not guarantee.
  const aside = subjectWords.search(/\p{L},\s+(?!(?:and|the|or)\b)\p{Ll}/u);
  const ends = aside < 0 ? clause.subject[1] : clause.subject[0] + aside + 1;
  const subjects = distinct(
    within([clause.subject[0], ends])
      .map(({ actor }) => actor)
      .filter(isParty),
  );
  const isAll =
    subjects.length === parties.length ||
    subjects.length === 0 ||
    isEach(subjectWords, within(clause.subject));
  const by = isAll ? [] : subjects;
  const named = distinct(
    within(clause.rest)
      .map(({ actor }) => actor)
      .filter(isParty),
  );
  const to = by.length === 0 ? [] : named.filter((actor) => !by.some((one) => one.actor === actor.actor));
  const foes = states.filter(
    ({ start, actor }) =>
      !isParty(actor) &&
      actor.kind === 'state' &&
      /(?:\b(?:by|against|from|on the part of|with)\s+(?:the\s+)?|\b(?:by|against)\s+[^.;]{0,60}\b(?:or|and)\s+(?:the\s+)?)$/i.test(
        clause.text.slice(0, start),
      ),
  );
  return {
    by,
    to: to.length === parties.length ? [] : to,
    against: limited.has(obligation) ? distinct(foes.map(({ actor }) => actor)) : [],
  };
}

/** "Each of the Parties, Japan included": all of them. */
function isEach(words: string, named: readonly NamedState[]): boolean {
  const match = treatyPatterns.everyParty.exec(words);
  return match !== null && named.length < 2;
}
