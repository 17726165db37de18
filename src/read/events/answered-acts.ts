import type { EventType } from '../../vocabulary/event-type.ts';
import type { ClauseIndex } from './clause-index.ts';
import { type FoundEvent, sameActor } from './found-event.ts';
import { canAct } from './international.ts';

/** What somebody says to somebody, and can be answered. */
const sayings: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE']);

/** "rejected A's charges", "accepted B's offer": the event that answers what the noun names, if there is one. */
export function answerTo(
  index: ClauseIndex,
  noun: number,
  events: readonly FoundEvent[],
): FoundEvent | undefined {
  return events.find(({ trigger, type, match: { predicate, parts, object } }) => {
    const answers = predicate.role === 'refusal' || (type === 'AGREE' && predicate.head === 'accept');
    if (!answers || trigger === noun) return false;
    const direct = index.heads[noun] === trigger && index.relations[noun] === 'obj';
    return direct || parts.includes(noun) || object === noun;
  });
}

/** The act that another event answers: by whom it was, towards who answers; null when its author is not told. */
export function answeredAct(
  index: ClauseIndex,
  event: FoundEvent,
  events: readonly FoundEvent[],
): FoundEvent | null {
  const answer = answerTo(index, event.trigger, events);
  if (!answer || !sayings.has(event.type) || !event.initiators.some(canAct)) return null;
  if (event.initiators.some((ref) => answer.initiators.some((other) => sameActor(ref, other)))) return null;
  return { ...event, recipients: answer.initiators, value: 3, domestic: false };
}

/** Whether `other` is what `event` answers, and so an act of its own. */
export function isAnswered(index: ClauseIndex, event: FoundEvent, other: FoundEvent): boolean {
  return (
    other.match.predicate.kind === 'noun' &&
    sayings.has(other.type) &&
    answerTo(index, other.trigger, [event]) !== undefined &&
    other.initiators.length > 0 &&
    !other.initiators.some((ref) => event.initiators.some((own) => sameActor(ref, own)))
  );
}
