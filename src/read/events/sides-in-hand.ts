import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { distinctActors, type FoundEvent } from './found-event.ts';

/** Who has been dealing with whom in the text so far: what an act without a stated side goes back to. */
export interface SidesInHand {
  acts: readonly PastAct[];
  /** The two states or organisations the text speaks of most; empty when no two stand out. */
  main: readonly ActorRef[];
  /** How often the text speaks of each state or organisation. */
  told: ReadonlyMap<string, number>;
  /** The sum of these. */
  total: number;
}

/** An act with two sides or more whose states are known. */
interface PastAct {
  sides: readonly (readonly ActorRef[])[];
  sentence: number;
}

/** How far back, in sentences, those who acted on each other are still meant. */
const REACH = 6;

/** The same for what is answered. */
const ANSWER = 1;

/** Mentions of the second of a pair, at the least, for a text to be about the two. */
const LEAST = 4;

/** Share of the first's mentions that the second has, at the least: a text about one state names others in passing. */
const BALANCE = 0.5;

/** Before anything is read: only whom the text speaks of most. */
export function openHand({ mentions, gazetteer }: Pick<Draft, 'mentions' | 'gazetteer'>): SidesInHand {
  const counts = new Map<string, { ref: ActorRef; count: number }>();
  for (const { kind, state, actor, name } of mentions) {
    const id = state ?? actor;
    if (id === null || !['state', 'organization', 'person'].includes(kind)) continue;
    const known = counts.get(id);
    if (known) known.count += 1;
    else counts.set(id, { ref: sideOf(gazetteer, { name, actor, kind: kind as 'state', state }), count: 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const [first, second, third] = ranked;
  const clear =
    first &&
    second &&
    second.count >= Math.max(LEAST, BALANCE * first.count) &&
    second.count > (third?.count ?? 0);
  const told = new Map([...counts].map(([id, { count }]) => [id, count]));
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  return { acts: [], main: clear ? [first.ref, second.ref] : [], told, total };
}

/** The share of what a text says of states and organisations that is said of others than this one. */
export function shareOfOthers({ told, total }: SidesInHand, id: string): number {
  return total === 0 ? 0 : 1 - (told.get(id) ?? 0) / total;
}

/** The hand after an event: those it sets against or beside each other come first from now on. */
export function takeInHand(
  gazetteer: Gazetteer,
  hand: SidesInHand,
  events: readonly FoundEvent[],
  sentence: number,
): SidesInHand {
  const acts = events.flatMap((event): PastAct[] => {
    const name = (refs: readonly ActorRef[]) => distinctActors(refs.map((ref) => sideOf(gazetteer, ref)));
    const [doers, others] = [name(event.initiators), name(event.recipients)];
    const sides = others.length > 0 ? [doers, others] : doers.map((ref) => [ref]);
    const ids = sides.flat().map(idOf);
    const known = sides.length > 1 && sides.every((side) => side.length > 0) && !ids.includes(null);
    return known && !event.domestic && new Set(ids).size > 1 ? [{ sides, sentence }] : [];
  });
  return acts.length === 0 ? hand : { ...hand, acts: [...hand.acts, ...acts].slice(-20) };
}

/** The other of the two the text is about, else those whom `parties` last dealt with; empty when nobody is. */
export function otherSide(hand: SidesInHand, sentence: number, parties: readonly ActorRef[]): ActorRef[] {
  const { acts, main } = hand;
  const own = new Set(parties.map(idOf));
  const others = (sides: readonly (readonly ActorRef[])[]) =>
    sides.some((side) => side.some((ref) => own.has(idOf(ref))))
      ? sides.filter((side) => !side.some((ref) => own.has(idOf(ref)))).flat()
      : [];
  const other = others(main.map((ref) => [ref]));
  if (other.length > 0) return other;
  for (const act of recent(acts, sentence)) {
    const found = others(act.sides);
    if (found.length > 0) return found.every((ref) => isSpokenOf(hand, ref)) ? found : [];
  }
  return [];
}

/** Those who last did something to `parties`, which these now answer; empty when nobody did. */
export function answeredSide(hand: SidesInHand, sentence: number, parties: readonly ActorRef[]): ActorRef[] {
  const own = new Set(parties.map(idOf));
  const act = recent(hand.acts, sentence, ANSWER).find(
    ({ sides: [doers, others, ...more] }) =>
      more.length === 0 &&
      others?.some((ref) => own.has(idOf(ref))) &&
      !doers?.some((ref) => own.has(idOf(ref))),
  );
  return [...(act?.sides[0] ?? [])];
}

/** Those who last dealt with each other, or the two the text is about. */
export function pairInHand({ acts, main }: SidesInHand, sentence: number): readonly ActorRef[] {
  const last = recent(acts, sentence)[0];
  return last ? distinctActors(last.sides.flat()) : main;
}

/** Share of a text's mentions that a side has, at the least, to be meant without being named. */
const LEAST_SHARE = 0.08;

function isSpokenOf({ told, total }: SidesInHand, ref: ActorRef): boolean {
  return (told.get(idOf(ref) ?? '') ?? 0) >= LEAST_SHARE * total;
}

function recent(acts: readonly PastAct[], sentence: number, reach = REACH): PastAct[] {
  return acts.filter((act) => sentence - act.sentence <= reach).reverse();
}

/** A party as a side: a person or place as the state; without a place in the text, since it is not named here. */
function sideOf(gazetteer: Gazetteer, { name, actor, kind, state }: ActorRef): ActorRef {
  const body = state === null ? undefined : gazetteer.get(state);
  return body && kind !== 'organization'
    ? { name: body.name, actor: body.id, kind: body.kind === 'state' ? 'state' : 'organization', state }
    : { name, actor, kind, state };
}

const idOf = ({ state, actor }: ActorRef) => state ?? actor;
