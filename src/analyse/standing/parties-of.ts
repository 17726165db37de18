import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { continuedState } from './past-states.ts';

export interface Party {
  /** ISO alpha-3 or an organisation's acronym; the actor's id or name when it has none. */
  code: string;
  name: string;
}

/** By what an actor is known in answers: its state, a past state by the one that continues it, else its id or name. */
export function codeOf(actor: ActorRef): string {
  return continuedState(actor.state ?? actor.actor ?? actor.name);
}

/** Listed once: judging an agreement of many parties asks for them thousands of times. */
const listed = new WeakMap<readonly ActorRef[], readonly Party[]>();

/** The parties of an agreement, each once, in order of their codes. */
export function partiesOf(agreement: Pick<LedgerAgreement, 'parties'>): readonly Party[] {
  const known = listed.get(agreement.parties) ?? listParties(agreement);
  listed.set(agreement.parties, known);
  return known;
}

function listParties(agreement: Pick<LedgerAgreement, 'parties'>): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const actor of agreement.parties) {
    const code = codeOf(actor);
    if (!parties.has(code) || actor.kind === 'state') parties.set(code, { code, name: actor.name });
  }
  return [...parties.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What states and organisations are called, by code. */
export type Names = ReadonlyMap<string, string>;

/** What a party is called in the agreement, and now when that is another state: "Soviet Union (now Russia)". */
export function nameOf(
  agreement: Pick<LedgerAgreement, 'parties'>,
  code: string,
  names: Names | undefined,
): string {
  const today = names?.get(code) ?? code;
  const named = agreement.parties.find((actor) => codeOf(actor) === code);
  if (named === undefined) return today;
  return named.state !== null && named.state !== code ? `${named.name} (now ${today})` : named.name;
}

/** Its longest name is the fullest; one that says no more than "the treaty" is told apart by parties and year. */
export function titleOf(agreement: Pick<LedgerAgreement, 'names' | 'kind' | 'parties' | 'steps'>): string {
  const name = agreement.names[0] ?? agreement.kind;
  if (/\p{Lu}/u.test(name)) return name;
  const parties = partiesOf(agreement).map((party) => party.name);
  const of =
    parties.length === 0 ? '' : ` of ${parties.slice(0, 4).join(', ')}${parties.length > 4 ? ' …' : ''}`;
  const year = agreement.steps.flatMap(({ when }) => when?.earliest?.slice(0, 4) ?? []).sort()[0];
  return `${name}${of}${year === undefined || name.includes(year) ? '' : `, ${year}`}`;
}
