import type { EventType } from '../../vocabulary/event-type.ts';
import type { When } from '../../vocabulary/when.ts';
import type { PersonName } from './is-same-person.ts';
import type { Predicate } from './predicate.ts';

/** Who takes part, by state or, where somebody has none, by key; on which side, where the act has sides. */
export interface Parties {
  initiators: ReadonlySet<string>;
  recipients: ReadonlySet<string>;
  persons: readonly PersonName[];
}

/**
 * One telling of an event, in the terms by which two tellings are compared. What a text does not give, or nobody has
 * looked for, is null and speaks neither for nor against sameness.
 */
export interface Telling {
  id: string;
  document: string;
  /** Where its sentence begins in the document. */
  sentence: number;
  predicate: Predicate;
  type: EventType | null;
  mode: string | null;
  /** Whether it is told as not having happened. */
  denied: boolean | null;
  parties: Parties | null;
  when: When | null;
  /** The day of the report, where an act told without a date had happened by then. */
  toldOn: string | null;
  place: string | null;
  /** The sentence without capitals and punctuation. */
  quote: string;
  /** Words for those who take part. */
  participants: ReadonlySet<string>;
  /** Words of its sentence. */
  words: ReadonlySet<string>;
  /** Words of its report: what the story is about. */
  story: ReadonlySet<string>;
}
