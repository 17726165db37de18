import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import { fulfilledBy, toleranceDays } from './ahead-words.ts';
import type { Expectation } from './expectation.ts';

const day = 86_400_000;
/** Letters by which two words are taken for forms of one: "visit" and "visited", "signing" and "signed". */
const stemLength = 4;

/**
 * Whether an event may be the act that was expected: of the same type and mode, or of a type that keeps the promise;
 * with everybody who was to take part; the same agreement and persons, where both name some; the visitor the same.
 */
export function isSameAct(
  { event: expected, words }: Expectation,
  event: LedgerEvent,
  told: string,
): boolean {
  if (!typeFits(expected, event)) return false;
  if (expected.agreement !== null && event.agreement !== null && expected.agreement !== event.agreement)
    return false;
  const [wanted, there] = [statesOf(expected), statesOf(event)];
  if (wanted.size === 0 || ![...wanted].every((state) => there.has(state))) return false;
  if (expected.mode === 'visit' && !shareState(expected.initiators, event.initiators)) return false;
  if (!personsAgree(expected, event)) return false;
  // One state does many things on a day: then the word, the agreement or the place must be the same.
  return (
    wanted.size > 1 ||
    stem(words) === stem(told) ||
    (expected.agreement !== null && expected.agreement === event.agreement) ||
    (expected.place !== null && expected.place === event.place)
  );
}

function typeFits(expected: LedgerEvent, event: LedgerEvent): boolean {
  if (expected.type === event.type)
    return expected.mode === null || event.mode === null || expected.mode === event.mode;
  return fulfilledBy[expected.type]?.[expected.mode ?? '']?.includes(event.type) ?? false;
}

/** Whether an event was when another was expected, or a few days off where a day was named. */
export function isInTime({ when }: Expectation, event: LedgerEvent): boolean {
  const { earliest, latest } = event.when;
  if (earliest === null || latest === null || when?.latest == null) return false;
  const first = when.earliest ?? null;
  const isNarrow =
    first !== null && (Date.parse(when.latest) - Date.parse(first)) / day < toleranceDays.whenWithinDays;
  const slack = isNarrow ? toleranceDays.days : 0;
  return (first === null || latest >= shift(first, -slack)) && earliest <= shift(when.latest, slack);
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

export function statesOf({ initiators, recipients }: LedgerEvent): Set<string> {
  return new Set([...initiators, ...recipients].flatMap(({ state }) => state ?? []));
}

function shareState(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return a.some(({ state }) => b.some((other) => other.state === state));
}

/** Where both name persons of a state, one of them is the same. */
function personsAgree(a: LedgerEvent, b: LedgerEvent): boolean {
  const [mine, theirs] = [personsOf(a), personsOf(b)];
  return mine.every(({ state }) => {
    const [own, other] = [mine, theirs].map((all) => all.filter((one) => one.state === state));
    return other!.length === 0 || own!.some(({ name }) => other!.some((one) => one.name === name));
  });
}

function personsOf({ initiators, recipients }: LedgerEvent): ActorRef[] {
  return [...initiators, ...recipients].filter(({ kind }) => kind === 'person');
}

/** The first letters of the last word: of "hold talks" those of "talks". */
export function stem(words: string): string {
  return (
    words
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  ).slice(0, stemLength);
}
