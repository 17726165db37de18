import type { EventType } from '../../src/vocabulary/event-type.ts';

/** An event with its parties as codes, or as names where there is no code. */
export interface CodedEvent {
  type: EventType;
  initiators: readonly string[];
  recipients: readonly string[];
  /** TIMEX3 value, null when not told. */
  when: string | null;
}

/** An event as pairs: each initiator with each recipient; who acts together as pairs without direction; null for a missing side. */
export function dyadsOf({ type, initiators, recipients }: CodedEvent): string[] {
  const doers = [...new Set(initiators)];
  const others = [...new Set(recipients)];
  if (others.length === 0 && doers.length > 1) {
    const sorted = doers.sort();
    return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${type} ${a} & ${b}`));
  }
  return (doers.length === 0 ? ['null'] : doers).flatMap((a) =>
    (others.length === 0 ? ['null'] : others).map((b) => `${type} ${a} > ${b}`),
  );
}

/** The same with the day or period of the act. */
export function datedDyadsOf(event: CodedEvent): string[] {
  return dyadsOf(event).map((dyad) => `${dyad} @ ${dayOf(event.when)}`);
}

/** Each party by itself, with its side: what is left of a dyad when the other side is wrong. */
export function partiesOf({ type, initiators, recipients }: CodedEvent): string[] {
  return [
    ...[...new Set(initiators)].map((party) => `${type} by ${party}`),
    ...[...new Set(recipients)].map((party) => `${type} to ${party}`),
  ];
}

/** An event's date is compared by the day: the hour is left out, and decades and centuries are written one way. */
export function dayOf(value: string | null): string {
  return (
    (value ?? '')
      .replace(/T.*$/, '')
      .replace(/^(\d{3})X$/, '$1')
      .replace(/^(\d\d)XX$/, '$1') || 'null'
  );
}

/** An event in a line, for lists of what went wrong. */
export function showEvent({ type, initiators, recipients, when }: CodedEvent): string {
  const side = (parties: readonly string[]) => parties.join('+') || '–';
  return `${type} ${side(initiators)} > ${side(recipients)} @ ${when ?? '–'}`;
}
