import { nearTypesOf } from './relate-acts.ts';
import type { Telling } from './telling.ts';
import { daysOf, monthsOf } from './telling-span.ts';

/** A sentence shorter than this may be anybody's. */
const tellingQuote = 25;

/**
 * Keys of an event's telling: two tellings can be of one event only if they share one. Each key is narrow, so that what
 * hangs together through shared keys stays small: the same parties in one month, a person in one month, a state at one
 * place on one day, a sentence, an agreement.
 * @param agreement id of the observed agreement that it is about.
 */
export function eventKeys(telling: Telling, agreement: string | null): string[] {
  const keys = agreement === null ? [] : [`agreement ${agreement}`];
  if (telling.quote.length >= tellingQuote) keys.push(`sentence ${telling.quote}`);
  const { type, parties, place } = telling;
  if (type === null || parties === null) return keys;
  const states = [...new Set([...parties.initiators, ...parties.recipients])].sort();
  const persons = parties.persons.flatMap(({ actor, state, parts }) =>
    actor !== null ? [actor] : [...new Set([parts[0], parts.at(-1)])].map((part) => `${state} ${part}`),
  );
  for (const types of nearTypesOf(type)) {
    for (const month of monthsOf(telling)) {
      for (const pair of pairsOf(states)) keys.push(`parties ${types} ${month} ${pair}`);
      for (const person of persons) keys.push(`person ${types} ${month} ${person}`);
    }
    if (place === null) continue;
    for (const day of daysOf(telling))
      for (const state of states) keys.push(`place ${types} ${day} ${state} ${place}`);
  }
  return keys;
}

/** Above so many parties, every pair of them would be too many keys: they are known by all together. */
const mostParties = 6;

/** The pairs of some parties, so that those told in part meet those told in full; one party stands alone. */
function pairsOf(states: readonly string[]): string[] {
  if (states.length < 3 || states.length > mostParties) return states.length === 0 ? [] : [states.join()];
  return states.flatMap((one, at) => states.slice(at + 1).map((other) => `${one},${other}`));
}
