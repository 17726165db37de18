import type { ActorRef } from '../../src/vocabulary/actor-ref.ts';
import type { Factuality } from '../../src/vocabulary/factuality.ts';
import type { Event } from '../../src/vocabulary/reading.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import { spanOf } from '../gold/place-gold.ts';
import type { CodedEvent } from './event-tuples.ts';
import { type OwnReading, sentenceAt } from './read-own-gold.ts';

export interface RowEvent extends CodedEvent {
  trigger: Span;
  word: string;
  factuality: Factuality;
  domestic: boolean;
}

export type FoundRowEvent = RowEvent & { confidence: number };

/** A sentence of the gold with the events expected and found in it. */
export interface EventRow {
  document: string;
  text: string;
  expected: RowEvent[];
  found: FoundRowEvent[];
}

/** Events expected and found, sentence by sentence, with parties in the gold's terms. */
export function eventRows(readings: readonly OwnReading[]): EventRow[] {
  return readings.flatMap(({ placed: { gold, document, sentences }, reading }) => {
    const rows = sentences.map(
      (sentence): EventRow => ({
        document: gold.id,
        text: sentence.gold.text,
        expected: sentence.gold.events.map((event) => ({
          ...event,
          trigger: spanOf(sentence, event.trigger, event.nth)!,
          word: event.trigger,
        })),
        found: [],
      }),
    );
    for (const event of reading.events) {
      const row = rows[sentenceAt(sentences, event.trigger.start)];
      if (row === undefined) continue;
      const known = row.expected.flatMap(({ initiators, recipients }) => [...initiators, ...recipients]);
      const codes = (refs: readonly ActorRef[]) => refs.map((ref) => codeOf(ref, document.text, known));
      row.found.push({
        type: event.type,
        initiators: codes(event.initiators),
        recipients: codes(event.recipients),
        when: event.when?.value || null,
        trigger: event.trigger,
        word: document.text.slice(event.trigger.start, event.trigger.end),
        factuality: event.factuality,
        domestic: isDomestic(event),
        confidence: event.confidence,
      });
    }
    return rows;
  });
}

function isDomestic(event: Event): boolean {
  return 'domestic' in event && event.domestic === true;
}

/** The code of a party; one that the gold knows by a name goes by it when the one name holds the other's words. */
function codeOf(ref: ActorRef, text: string, known: readonly string[]): string {
  const slug = ref.actor?.split(':')[1] ?? ref.name;
  const quote = ref.start === undefined ? ref.name : text.slice(ref.start, ref.end);
  const names = [ref.name, slug, quote].map(fold);
  const same = known.find((party) =>
    names.some((name) => holds(name, fold(party)) || holds(fold(party), name)),
  );
  return same ?? ref.state ?? ref.name;
}

function holds(words: string, others: string): boolean {
  return ` ${words} `.includes(` ${others} `);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
