import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { digestText } from '../vocabulary/digest-text.ts';
import type { Document } from '../vocabulary/document.ts';
import type { Evidence } from '../vocabulary/ledger.ts';
import type { Observation, ObservationKind } from '../vocabulary/observation.ts';
import type { Event, Reading } from '../vocabulary/reading.ts';
import type { Span } from '../vocabulary/span.ts';
import type { When } from '../vocabulary/when.ts';

/**
 * What one report says, as observations with evidence: each opens at a sentence, or at the words of the finding
 * when they reach beyond one.
 * @param key names the report's source across versions; with what was found and its quote it makes the id.
 */
export function observeReading(document: Document, reading: Reading, key: string): Observation[] {
  const quoteAround = makeQuoter(document, reading.sentences);
  const nameObservation = makeNamer(key);
  const claims = reading.claims.map((claim) => {
    const evidence = quoteAround({
      start: Math.min(claim.cue.start, claim.content.start),
      end: Math.max(claim.cue.end, claim.content.end),
    });
    const words = document.text.slice(claim.content.start, claim.content.end);
    const id = nameObservation('claim', evidence.quote, claim.speaker.name, claim.stance, words);
    return observe('claim', id, evidence, [claim.speaker], claim.when, claim);
  });
  const agreements = reading.agreements.map((agreement) => {
    const evidence = quoteAround(agreement.mentions[0] ?? { start: 0, end: 1 });
    const id = nameObservation('agreement', evidence.quote, agreement.kind, ...agreement.names);
    return observe('agreement', id, evidence, agreement.parties, null, agreement);
  });
  const events = reading.events.filter(isForLedger).map(({ domestic: _, ...event }) => {
    const evidence = quoteAround(event.trigger);
    const words = document.text.slice(event.trigger.start, event.trigger.end);
    const id = nameObservation('event', evidence.quote, event.type, words);
    const found = {
      ...event,
      claim: event.claim === null ? null : (claims[event.claim]?.id ?? null),
      agreement: event.agreement === null ? null : (agreements[event.agreement]?.id ?? null),
    };
    return observe('event', id, evidence, [...event.initiators, ...event.recipients], event.when, found);
  });
  const figures = reading.figures.map((figure) => {
    const evidence = quoteAround(figure.evidence);
    const id = nameObservation('figure', evidence.quote, figure.measure, String(figure.value), figure.unit);
    return observe('figure', id, evidence, figure.actors, figure.when, figure);
  });
  const silences = reading.silences.map((silence) => {
    const evidence = quoteAround(silence.evidence);
    const id = nameObservation('silence', evidence.quote, silence.who.name, silence.about);
    return observe('silence', id, evidence, [silence.who], silence.asOf, silence);
  });
  return [...events, ...agreements, ...claims, ...figures, ...silences];
}

/** Domestic acts are read but not kept, save those about an agreement: a parliament's approval. */
function isForLedger({ domestic, agreement }: Event): boolean {
  return !domestic || agreement !== null;
}

function observe<K extends ObservationKind, F>(
  kind: K,
  id: string,
  evidence: Evidence,
  actors: readonly ActorRef[],
  when: When | null,
  found: F,
) {
  const states = [...new Set(actors.flatMap((actor) => actor.state ?? []))].sort();
  return {
    kind,
    id,
    document: evidence.document,
    evidence,
    states,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
    found,
  };
}

const prefixes: Record<ObservationKind, string> = {
  event: 'e',
  agreement: 'a',
  claim: 'c',
  figure: 'f',
  silence: 's',
};

/** Two findings alike in one report ("met" twice in one sentence) are told apart by their order. */
function makeNamer(key: string): (kind: ObservationKind, ...parts: string[]) => string {
  const seen = new Map<string, number>();
  return (kind, ...parts) => {
    const content = [kind, ...parts].join('\u0000');
    const order = seen.get(content) ?? 0;
    seen.set(content, order + 1);
    return `${prefixes[kind]}-${digestText(key, content, String(order)).slice(0, 10)}`;
  };
}

/** The sentences a span touches, as one quote; the span itself where no sentence covers it. */
function makeQuoter(document: Document, sentences: readonly Span[]): (span: Span) => Evidence {
  return (span) => {
    const touched = sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end);
    const start = Math.min(span.start, ...touched.map((sentence) => sentence.start));
    const end = Math.max(span.end, ...touched.map((sentence) => sentence.end));
    return { document: document.id, start, end, quote: document.text.slice(start, end) };
  };
}
