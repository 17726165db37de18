import type { LedgerAgreement, LedgerConflict, LedgerEvent } from '../vocabulary/ledger.ts';
import type { When } from '../vocabulary/when.ts';
import { lengthInDays, overlapsInTime } from './judge-time.ts';
import { actorKey, statesOf } from './merge-actors.ts';
import { areToldApart, pairsWithin } from './pairs-within.ts';

/** Days within which two dated tellings of one act are taken for one act with two dates. */
const sameActDays = 10;
/** A step of an agreement happens once: two dates further apart still are of one step. */
const sameStepDays = 60;
/** A date no longer than this is told to the day. */
const preciseDays = 3;

type Step = LedgerAgreement['steps'][number];

/** One act told on days that do not meet: acts of named persons or under an agreement, and steps of agreements. */
export function findDateConflicts(
  events: readonly LedgerEvent[],
  agreements: readonly LedgerAgreement[],
): LedgerConflict[] {
  const steps = agreements.flatMap(stepConflicts);
  const told = new Set(steps.flatMap(({ claims }) => claims));
  // A step told on two days is one conflict, though it is an event as well.
  const acts = eventConflicts(events.filter(({ agreement }) => agreement === null || !told.has(agreement)));
  return [...acts, ...steps];
}

function eventConflicts(events: readonly LedgerEvent[]): LedgerConflict[] {
  const dated = events.filter(({ when, factuality }) => isPrecise(when) && factuality === 'CT+');
  return pairsWithin(dated, actOf)
    .filter(([a, b]) => !overlapsInTime(a.when, b.when) && areToldApart(a, b))
    .filter(([a, b]) => a.sources === 1 || b.sources === 1)
    .filter(([a, b]) => daysApart(a.when, b.when) <= sameActDays)
    .map(([a, b]) => ({
      claims: [a.id, b.id],
      kind: 'date',
      note: `${a.summary}: ${a.when.value} or ${b.when.value}`,
    }));
}

/**
 * Acts that happen once: meetings and visits of named persons, and acts under a named agreement. Other meetings may well
 * be several, and so may messages and calls.
 */
function actOf(event: LedgerEvent): string | null {
  const persons = [...event.initiators, ...event.recipients]
    .filter((actor) => actor.kind === 'person')
    .map(actorKey);
  const isEncounter = persons.length > 0 && event.mode !== null && event.mode !== 'phone';
  if (!isEncounter && event.agreement === null) return null;
  return [
    event.type,
    event.mode,
    statesOf(event.initiators),
    statesOf(event.recipients),
    persons.sort(),
    event.agreement,
  ].join('|');
}

function stepConflicts(agreement: LedgerAgreement): LedgerConflict[] {
  const facts = agreement.steps.filter(({ when, factuality }) => isPrecise(when) && factuality === 'CT+');
  const keyOf = ({ step, by, body }: Step) => `${step}|${body ?? ''}|${statesOf(by)}`;
  const found = pairsWithin(facts, keyOf)
    .filter(([a, b]) => !overlapsInTime(a.when, b.when) && areToldApart(a, b))
    .filter(([a, b]) => daysApart(a.when!, b.when!) <= sameStepDays)
    .map(([a, b]): LedgerConflict => {
      const [first, second] = [a.when!.value, b.when!.value].sort();
      const who = a.by.length === 0 ? '' : ` by ${a.by.map(({ name }) => name).join(' and ')}`;
      const name = agreement.names[0] ?? agreement.kind;
      return {
        claims: [agreement.id],
        kind: 'date',
        note: `${name}: ${a.step}${who}: ${first} or ${second}`,
      };
    });
  return [...new Map(found.map((conflict) => [conflict.note, conflict])).values()];
}

function isPrecise(when: When | null): boolean {
  return (lengthInDays(when) ?? Number.POSITIVE_INFINITY) <= preciseDays;
}

function daysApart(a: When, b: When): number {
  return Math.abs(Date.parse(a.earliest!) - Date.parse(b.earliest!)) / 86_400_000;
}
