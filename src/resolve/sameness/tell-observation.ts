import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { ObservationOf } from '../../vocabulary/observation.ts';
import type { StoredReport } from '../../vocabulary/stored-report.ts';
import { contentWords } from '../content-words.ts';
import { actorKey } from '../merge-actors.ts';
import { personName } from './is-same-person.ts';
import { predicateOf } from './predicate.ts';
import type { Telling } from './telling.ts';

type EventObservation = ObservationOf<'event'>;

/** What a telling takes from the report it stands in. */
export type TellingReport = Pick<StoredReport, 'text' | 'knownFrom'>;

/** An observed event in the terms by which sameness is judged. */
export function tellObservation(one: EventObservation, report: TellingReport | undefined): Telling {
  const { found, evidence } = one;
  const trigger = (report?.text ?? '').slice(found.trigger.start, found.trigger.end);
  const actors = [...found.initiators, ...found.recipients];
  const persons = actors.filter(({ kind }) => kind === 'person').map(personName);
  return {
    id: one.id,
    document: one.document,
    sentence: evidence.start,
    predicate: predicateOf(trigger),
    type: found.type,
    mode: found.mode,
    denied: found.factuality.endsWith('-'),
    parties: { initiators: sideOf(found.initiators), recipients: sideOf(found.recipients), persons },
    when: found.when,
    toldOn: found.factuality.startsWith('CT') ? (report?.knownFrom?.latest ?? null) : null,
    place: found.place,
    quote: foldQuote(evidence.quote),
    participants: new Set([
      ...actors.flatMap(({ state }) => state ?? []),
      ...persons.flatMap(({ parts }) => parts.at(-1) ?? []),
    ]),
    words: contentWords(evidence.quote),
    story: report === undefined ? new Set() : storyOf(report),
  };
}

/** States and bodies of a side. A place of no state takes no part; a person of no known state stands for none. */
function sideOf(actors: readonly ActorRef[]): Set<string> {
  const taking = actors.filter(
    ({ kind, state }) => state !== null || (kind !== 'place' && kind !== 'person'),
  );
  return new Set(taking.map((actor) => actor.state ?? actorKey(actor)));
}

/** A sentence without capitals and punctuation. */
export function foldQuote(quote: string): string {
  return quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const stories = new WeakMap<TellingReport, ReadonlySet<string>>();

/** The words of a report; worked out once, since every finding in it asks. */
function storyOf(report: TellingReport): ReadonlySet<string> {
  const known = stories.get(report);
  if (known !== undefined) return known;
  const words = contentWords(report.text);
  stories.set(report, words);
  return words;
}
