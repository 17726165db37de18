import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { LedgerEvent } from '../vocabulary/ledger.ts';

/** Longest list of actors that is still read at a glance. */
const longestList = 5;

/**
 * One line on an event, made from its parts alone – who, to whom, and the report's own word for it:
 * `A (KEN) → Uganda: visited`; where an agreement is at stake, `Kenya and Uganda: signed · Treaty on Fisheries`.
 */
export function summariseEvent(
  event: Omit<LedgerEvent, 'summary'>,
  trigger: string,
  agreementName: string | null,
): string {
  const sides = [listActors(event.initiators) || '?', listActors(event.recipients)].filter(
    (side) => side !== '',
  );
  const word = trigger.replace(/\s+/g, ' ').trim();
  return `${sides.join(' → ')}: ${word}${agreementName === null ? '' : ` · ${agreementName}`}`;
}

/** "A (KEN), B and C": persons and bodies with the state they belong to. */
export function listActors(actors: readonly ActorRef[]): string {
  const names = actors.map((actor) =>
    actor.kind === 'state' || actor.state === null || actor.name === actor.state
      ? actor.name
      : `${actor.name} (${actor.state})`,
  );
  if (names.length > longestList)
    return `${names.slice(0, longestList - 1).join(', ')} and ${names.length - longestList + 1} more`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
