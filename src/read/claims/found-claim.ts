import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Stance } from '../../vocabulary/stance.ts';

/** A claim as one cue gives it, before chains and dates. */
export interface FoundClaim {
  speaker: ActorRef;
  via: ActorRef[];
  stance: Stance;
  cue: Span;
  content: Span;
  confidence: number;
  /** Place of the cue in the trees. */
  sentence: number;
  token: number;
  /** True when the cue is one of speech, so that a quotation after it goes on with it. */
  speech: boolean;
  /** True when the content is a deed or thing that the cue wants, offers or judges, and no clause. */
  deed?: boolean;
}
