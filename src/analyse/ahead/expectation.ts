import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, LedgerEvent } from '../../vocabulary/ledger.ts';
import type { ObservationOf } from '../../vocabulary/observation.ts';
import type { When } from '../../vocabulary/when.ts';

export type EventFinding = ObservationOf<'event'>;

/** What a question about what lies ahead is answered from. */
export interface AheadCase {
  /** Entries and proposals. */
  events: readonly LedgerEvent[];
  /** What the reports say, by id. */
  finding(id: string): EventFinding | undefined;
  /** Of a report: the day by which it was out, and its outlet; null when unknown. */
  report(id: string): { day: string | null; outlet: ActorRef | null };
  /** Who said the claim in which a finding stands; null when the report says it itself. */
  speaker(finding: EventFinding): ActorRef | null;
}

/** One report in which something was announced. */
export interface Announcement {
  /** The day by which the report was out; null when unknown. */
  day: string | null;
  /** Who said so: the speaker, else the outlet; null when neither is known. */
  by: ActorRef | null;
  evidence: Evidence;
}

/** How likely the reports make it, by the estimative words used. */
export interface GivenLikelihood {
  words: string;
  low: number;
  high: number;
}

/** Something announced, planned or expected. */
export interface Expectation {
  /** The entry that tells it. */
  event: LedgerEvent;
  /** When it was to be; null when no date was given. */
  when: When | null;
  /** First announced first. */
  announcements: readonly Announcement[];
  likelihood: GivenLikelihood | null;
  /** The words that name it, such as "visit". */
  words: string;
}

/** The words of a finding, from its quote. */
export function wordsOf({ evidence, found }: EventFinding): string {
  return evidence.quote.slice(found.trigger.start - evidence.start, found.trigger.end - evidence.start);
}
