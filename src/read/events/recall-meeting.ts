import { z } from 'zod';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import data from './data/meeting-sides.json' with { type: 'json' };
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { canAct } from './international.ts';
import { pairInHand, type SidesInHand } from './sides-in-hand.ts';
import { splitWords } from './split-words.ts';

const { sides, sizes } = z
  .strictObject({
    /** Nouns that in the plural, by themselves, mean those who met ("the ministers welcomed …"). */
    sides: z.string().transform((text) => new Set(splitWords(text))),
    /** Words before them that count without a number told here. */
    sizes: z.string().transform((text) => new Set(splitWords(text))),
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

/** An act of "the ministers", "six presidents" that nobody in hand stands for: between states, but which? */
export function isNobodys({ domestic, told }: FoundEvent): boolean {
  const [group, ...others] = told;
  return domestic && group !== undefined && others.length === 0 && officesIn(group) !== null;
}

/** A group that is only an office or a side in the plural ("delegations", "the two armies"). */
export function isSides(ref: ActorRef): boolean {
  return officesIn(ref) !== null;
}

function meansSides(group: ActorRef, count: number): boolean {
  const offices = officesIn(group);
  return offices !== null && (offices.count === null || offices.count === count);
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "the six presidents": how many of a group that is only an office or a side in the plural; null for other groups. */
function officesIn({ actor, state, kind, name }: ActorRef): { count: number | null } | null {
  if (actor !== null || state !== null || kind !== 'group') return null;
  const [first = '', ...rest] = name.toLowerCase().replace(/^the /, '').split(' ');
  const number = numbers.indexOf(first);
  const counted = number >= 0 || sizes.has(first);
  const plural = (counted ? rest : [first, ...rest]).join(' ');
  const singular = plural
    .replace(/ies$/, 'y')
    .replace(/^heads of/, 'head of')
    .replace(/s$/, '');
  if (singular === plural || !sides.has(singular)) return null;
  return { count: number >= 0 ? number + 2 : null };
}
