import { z } from 'zod';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import data from './data/meeting-sides.json' with { type: 'json' };
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { canAct } from './international.ts';
import { pairInHand, type SidesInHand } from './sides-in-hand.ts';
import { splitWords } from './split-words.ts';

const { sides } = z
  .strictObject({
    /** Nouns that in the plural, by themselves, mean those who met ("the ministers welcomed …"). */
    sides: z.string().transform((text) => new Set(splitWords(text))),
  })
  .parse(data);

/** How far back, in sentences, those who met are still meant. */
const REACH = 6;

/** Who met last, so that "the two leaders" later on can be told from a group nobody knows. */
export interface Meeting {
  parties: readonly ActorRef[];
  sentence: number;
}

/** The meeting or visit that an event is, when the parties of two states or more are known. */
export function meetingOf(event: FoundEvent, sentence: number): Meeting | null {
  if (event.type !== 'CONSULT' || event.domestic) return null;
  const parties = distinctActors([...event.initiators, ...event.recipients]);
  const states = new Set(parties.map(({ state, actor }) => state ?? actor));
  return states.size > 1 && !states.has(null) ? { parties, sentence } : null;
}

/** The event with those who met last for "the two leaders", "both sides", "the ministers" as its doers; else with the two in hand. */
export function recallMeeting(
  event: FoundEvent,
  sentence: number,
  meeting: Meeting | null,
  hand: SidesInHand,
): FoundEvent {
  const [group, ...others] = event.told;
  if (group === undefined || others.length > 0) return event;
  const near = meeting !== null && sentence - meeting.sentence <= REACH;
  const parties = near ? meeting.parties : pairInHand(hand, sentence);
  if (parties.length < 2 || !meansSides(group, parties.length)) return event;
  const here = { start: group.start, end: group.end };
  const initiators = parties.map((ref) => ({ ...ref, ...here }));
  const recipients = event.recipients.filter(
    (ref) => canAct(ref) && !initiators.some((own) => sameActor(own, ref)),
  );
  return { ...event, initiators, recipients, domestic: false };
}

function meansSides({ actor, state, kind, name }: ActorRef, count: number): boolean {
  if (actor !== null || state !== null || kind !== 'group') return false;
  const [, number = '', noun = ''] = /^(?:the |both |(two|three|four|five) )?(.+?)$/i.exec(name) ?? [];
  const told = { two: 2, three: 3, four: 4, five: 5 }[number.toLowerCase()];
  if (told !== undefined && told !== count) return false;
  const plural = noun.toLowerCase();
  const singular = plural
    .replace(/ies$/, 'y')
    .replace(/^heads of/, 'head of')
    .replace(/s$/, '');
  return singular !== plural && sides.has(singular);
}
