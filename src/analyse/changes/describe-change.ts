import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { LedgerAgreement, LedgerClaim, LedgerEvent } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { codeOf } from '../standing/parties-of.ts';

/** The id an entry of the earlier ledger goes by in the later one; itself when it does not change. */
export type NowOf = (id: string) => string;

/** What became different about an event, one sentence a thing. */
export function eventDetails(before: LedgerEvent, after: LedgerEvent, nowOf: NowOf): string[] {
  return [
    ...dateDetails(before.when, after.when),
    ...valueDetails('factuality', before.factuality, after.factuality),
    ...valueDetails('kind', before.mode, after.mode),
    ...valueDetails('place', before.place, after.place),
    ...valueDetails('agreement', renamed(before.agreement, nowOf), after.agreement),
    ...newActors(
      'took part',
      [...before.initiators, ...before.recipients],
      [...after.initiators, ...after.recipients],
    ),
  ];
}

/** What became different about an agreement: its status, steps, articles, parties, what it replaces. */
export function agreementDetails(before: LedgerAgreement, after: LedgerAgreement, nowOf: NowOf): string[] {
  const stepOf = ({ step, by, when, factuality }: LedgerAgreement['steps'][number]) => {
    const takers = by.map(({ name }) => name).join(', ');
    const doubt = factuality === 'CT+' ? '' : ` (${factuality})`;
    return [`${step}${doubt}`, takers, when?.value ?? ''].filter((part) => part !== '').join(', ');
  };
  const dutyOf = ({ article, obligation }: LedgerAgreement['provisions'][number]) =>
    article === null ? obligation : `${obligation} (Article ${article})`;
  return [
    ...valueDetails('status', before.status, after.status),
    ...fresh(before.steps.map(stepOf), after.steps.map(stepOf)).map((step) => `step: ${step}`),
    ...fresh(before.provisions.map(dutyOf), after.provisions.map(dutyOf)).map((duty) => `duty: ${duty}`),
    ...valueDetails('replaces', renamed(before.succeeds, nowOf), after.succeeds),
    ...newActors('party', before.parties, after.parties),
  ];
}

/** What became different about a claim. */
export function claimDetails(before: LedgerClaim, after: LedgerClaim, nowOf: NowOf): string[] {
  return [
    ...dateDetails(before.when, after.when),
    ...valueDetails('event', renamed(before.event, nowOf), after.event),
  ];
}

function renamed(id: string | null, nowOf: NowOf): string | null {
  return id === null ? null : nowOf(id);
}

/** A date that lies within the earlier one is narrower; any other is another date. */
function dateDetails(before: When | null, after: When | null): string[] {
  const [old, now] = [tellDays(before), tellDays(after)];
  if (old === now) return [];
  const isWithin =
    (after?.earliest ?? '') >= (before?.earliest ?? '') &&
    (after?.latest ?? '9999') <= (before?.latest ?? '9999');
  return [`${isWithin ? 'date narrowed' : 'date'}: ${old} → ${now}`];
}

function tellDays(when: When | null): string {
  if (when === null || (when.earliest === null && when.latest === null)) return 'unknown';
  if (when.earliest === when.latest) return when.earliest!;
  return `${when.earliest ?? '…'} to ${when.latest ?? '…'}`;
}

function valueDetails(name: string, before: string | null, after: string | null): string[] {
  return before === after ? [] : [`${name}: ${before ?? 'unknown'} → ${after ?? 'unknown'}`];
}

function newActors(name: string, before: readonly ActorRef[], after: readonly ActorRef[]): string[] {
  const known = new Set(before.map(keyOf));
  return after.filter((actor) => !known.has(keyOf(actor))).map((actor) => `${name}: ${actor.name}`);
}

function keyOf(actor: ActorRef): string {
  return actor.actor ?? `${codeOf(actor)} ${actor.name}`;
}

function fresh(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  return [...new Set(after)].filter((one) => !known.has(one)).sort();
}
