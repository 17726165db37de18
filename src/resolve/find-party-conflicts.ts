import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerAgreement, LedgerClaim, LedgerConflict, LedgerEvent } from '../vocabulary/ledger.ts';
import { lengthInDays, overlapsInTime } from './judge-time.ts';
import { statesOf } from './merge-actors.ts';
import { areToldApart, pairsWithin } from './pairs-within.ts';

type Step = LedgerAgreement['steps'][number];

/**
 * Who took part, told differently: a step of one agreement by parties of which each telling has one the other lacks;
 * and a blow of which each side tells that the other struck it.
 */
export function findPartyConflicts(
  events: readonly LedgerEvent[],
  claims: readonly LedgerClaim[],
  agreements: readonly LedgerAgreement[],
): LedgerConflict[] {
  return [...agreements.flatMap(stepConflicts), ...blowConflicts(events, claims)];
}

/** One party less is a shorter telling, no conflict; what one state did alone says nothing of others. */
function stepConflicts(agreement: LedgerAgreement): LedgerConflict[] {
  const joint = agreement.steps.filter(
    ({ by, factuality }) => statesOf(by).length >= 2 && factuality === 'CT+',
  );
  const found = pairsWithin(joint, ({ step, body }: Step) => `${step}|${body ?? ''}`)
    .filter(([a, b]) => mayBeOneDay(a, b) && areToldApart(a, b))
    .filter(([a, b]) => missing(a.by, b.by).length > 0 && missing(b.by, a.by).length > 0)
    .map(([a, b]): LedgerConflict => {
      const name = agreement.names[0] ?? agreement.kind;
      const sides = [a, b].map(({ by }) => namesOf(by)).sort();
      return {
        claims: [agreement.id],
        kind: 'party',
        note: `${name}: ${a.step} by ${sides.join(', or by ')}`,
      };
    });
  return [...new Map(found.map((conflict) => [conflict.note, conflict])).values()];
}

function mayBeOneDay(a: Step, b: Step): boolean {
  return a.when === null || b.when === null || overlapsInTime(a.when, b.when);
}

/** Actors of states the others do not have. */
function missing(others: readonly ActorRef[], own: readonly ActorRef[]): ActorRef[] {
  const known = new Set(statesOf(others));
  return own.filter((actor) => !known.has(statesOf([actor])[0]!));
}

function namesOf(actors: readonly ActorRef[]): string {
  return actors.map(({ name }) => name).join(', ');
}

/** X attacked Y, says Y; Y attacked X, says X – on one day. */
function blowConflicts(events: readonly LedgerEvent[], claims: readonly LedgerClaim[]): LedgerConflict[] {
  const speakers = new Map<string, Set<string>>();
  for (const { event, speaker } of claims) {
    if (event === null || speaker.state === null) continue;
    speakers.set(event, (speakers.get(event) ?? new Set()).add(speaker.state));
  }
  const blows = events.filter(
    ({ id, type, when, initiators, recipients }) =>
      type === 'ASSAULT' &&
      (lengthInDays(when) ?? Number.POSITIVE_INFINITY) <= 3 &&
      statesOf(initiators).length === 1 &&
      statesOf(recipients).length === 1 &&
      speakers.get(id)?.has(statesOf(recipients)[0]!) === true,
  );
  const sidesOf = ({ initiators, recipients }: LedgerEvent) =>
    [...statesOf(initiators), ...statesOf(recipients)].sort().join('|');
  return pairsWithin(blows, sidesOf)
    .filter(([a, b]) => statesOf(a.initiators)[0] === statesOf(b.recipients)[0])
    .filter(([a, b]) => statesOf(a.initiators)[0] !== statesOf(b.initiators)[0])
    .filter(([a, b]) => overlapsInTime(a.when, b.when))
    .map(([a, b]) => ({
      claims: [a.id, b.id],
      kind: 'party',
      note: `${a.summary}, or ${b.summary}`,
    }));
}
