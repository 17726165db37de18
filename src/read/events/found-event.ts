import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { EventType } from '../../vocabulary/event-type.ts';
import type { Match } from './match-predicates.ts';

/** An event found in one sentence, before time, claim and agreement are attached. */
export interface FoundEvent {
  type: EventType;
  mode: string | null;
  match: Match;
  /** Index of the trigger word, and of the words that belong to it. */
  trigger: number;
  initiators: ActorRef[];
  recipients: ActorRef[];
  /** The initiators in the words of the text, those who cannot act among them ("the two leaders"). */
  told: readonly ActorRef[];
  place: string | null;
  /** The verb that carries tense: the trigger or its support; null for a bare noun. */
  verb: number | null;
  /** Value of `weighFactuality`. */
  value: number;
  cues: string[];
  /** Within one state, or between parties of no known state. */
  domestic: boolean;
  confidence: number;
  /** What another event promises or asks: still to be done, and not at the time of the asking. */
  open?: boolean;
}

/** Same actor: same id, or same name where there is no id. */
export function sameActor(a: ActorRef, b: ActorRef): boolean {
  return a.actor !== null || b.actor !== null
    ? a.actor === b.actor
    : a.name === b.name && a.state === b.state;
}

/** Without doubles, in order. */
export function distinctActors(refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter((ref, at) => refs.findIndex((other) => sameActor(ref, other)) === at);
}
