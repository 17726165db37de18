import { z } from 'zod';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { eventTypeSchema } from '../vocabulary/event-type.ts';
import type { LedgerEvent } from '../vocabulary/ledger.ts';
import data from './data/event-summaries.json' with { type: 'json' };

/** Type → mode → the line with and without recipients. */
const patterns = z
  .record(eventTypeSchema, z.record(z.string(), z.tuple([z.string(), z.string()])))
  .parse(data);

/** Longest list of actors that is still read at a glance. */
const longestList = 5;

/**
 * One line on an event, made from its parts alone: who, what, to whom, and the report's own word for it:
 * `A (KEN) visit Uganda [visited]`; where an agreement is at stake, `Kenya and Uganda [signed] treaty on fisheries`.
 */
export function summariseEvent(
  event: Omit<LedgerEvent, 'summary'>,
  trigger: string,
  agreementName: string | null,
): string {
  const word = trigger.replace(/\s+/g, ' ').trim();
  const initiators = listActors(event.initiators) || 'somebody';
  if (agreementName !== null) return `${initiators} [${word}] ${agreementName}`;
  const modes = patterns[event.type];
  const [withRecipients, alone] = modes[event.mode ?? '*'] ?? modes['*']!;
  const line = (event.recipients.length > 0 ? withRecipients : alone)
    .replace('{initiators}', initiators)
    .replace('{recipients}', listActors(event.recipients));
  return word === '' ? line : `${line} [${word}]`;
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
