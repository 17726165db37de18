import {
  type ActorList,
  type ActorMemory,
  type KnownActor,
  recentTraces,
  type Trace,
} from './actor-memory.ts';
import type { SettleContext } from './settle-context.ts';

/** What a plural asks for: how many, and who may be one of them. */
export interface Sought {
  sentence: number;
  count: number;
  fits: (who: KnownActor) => boolean;
  /** Whether states are meant. */
  states: boolean;
}

export interface Antecedents {
  members: KnownActor[];
  confidence: number;
}

/** How many sentences back a pair named once is still spoken of. */
const REACH = 4;
/** How many for the pair that the report is about. */
const MATTER = 60;
/** How many coordinations open a treaty. */
const OPENING = 20;
/** How often a pair must have been told of, the opening counting twice, for a bare plural to mean it from afar. */
const TOLD = 3;

/**
 * `count` different actors of a kind: named together in this sentence, else those that led the sentences before, else
 * those whom the report is about, else named together in passing, else by far the most named.
 */
export function findPlural(context: SettleContext, sought: Sought): Antecedents | null {
  const { memory } = context;
  const { sentence, count, fits } = sought;
  const whole = ({ members }: ActorList) =>
    members.length === count && members.every(fits) && new Set(members).size === count;
  const here = listIn(memory, sentence, whole);
  if (here !== undefined) return { members: here.members, confidence: 0.8 };
  const led = inReach(context, sought, true, (list) => whole(list) && list.leading);
  const matter = count > 1 ? matterOf(memory, sentence, whole) : null;
  // Two strangers named by the way are not the two the report is about.
  if (
    led !== null &&
    (led.listed || matter === null || led.members.some((who) => matter.members.includes(who)))
  )
    return led;
  if (matter !== null)
    return namesOthers(context, sought, matter.members) ? null : { members: matter.members, confidence: 0.6 };
  const passing = inReach(context, sought, false, whole);
  if (passing !== null) return { ...passing, confidence: passing.confidence - 0.1 };
  // One state among several just named stays open.
  const recent = [...recentTraces(memory, sentence, REACH)].some(({ who }) => fits(who));
  if (count === 1 && recent) return null;
  const ranked = mostNamed(memory, count + 1, fits);
  const last = ranked[count - 1];
  if (last === undefined || last.count < 3 || (ranked[count]?.count ?? 0) * 2 > last.count) return null;
  return { members: ranked.slice(0, count), confidence: 0.55 };
}

/**
 * "The ministers", "the sides": those whom the same noun meant before, else those of several states who led a sentence
 * together or did so apart ("X received Y"), the nearest first, else those the report is about.
 */
export function findLastTogether(
  context: SettleContext,
  sentence: number,
  noun: string,
  fits: (who: KnownActor) => boolean,
): Antecedents | null {
  const { memory } = context;
  const several = (members: readonly KnownActor[]) =>
    members.length > 1 && members.every(fits) && new Set(members.map(({ state }) => state)).size > 1;
  const again = memory.together.get(noun);
  if (again?.every(fits) === true) return { members: [...again], confidence: 0.7 };
  for (let back = 0; back <= REACH; back++) {
    const list = listIn(memory, sentence - back, ({ members, leading }) => leading && several(members));
    if (list !== undefined) return { members: list.members, confidence: back <= 1 ? 0.75 : 0.65 };
    const named = [
      ...new Set(
        tracesOf(memory, sentence - back)
          .filter(({ main, who }) => main && fits(who))
          .map(({ who }) => who),
      ),
    ];
    const states = new Set(named.map(({ state }) => state));
    if (states.size === 2 && several(named)) return { members: named, confidence: 0.6 };
    if (states.size > 2) return null;
  }
  const matter = matterOf(memory, sentence, ({ members }) => several(members), TOLD);
  return matter === null ? null : { members: matter.members, confidence: 0.6 };
}

/** "The Parties" to a treaty: the states that its title or preamble names together first. */
export function findParties({ memory }: SettleContext): Antecedents | null {
  const first = memory.lists
    .slice(0, OPENING)
    .find(({ members }) => members.length > 1 && members.every(({ kind }) => kind === 'state'));
  return first === undefined ? null : { members: [...new Set(first.members)], confidence: 0.7 };
}

/** Traces of one sentence. */
function tracesOf(memory: ActorMemory, sentence: number): Trace[] {
  const found: Trace[] = [];
  for (let at = memory.traces.length - 1; at >= 0 && memory.traces[at]!.sentence >= sentence; at--)
    if (memory.traces[at]!.sentence === sentence) found.unshift(memory.traces[at]!);
  return found;
}

/** A list that fits, or just so many actors named, in the last sentences. */
function inReach(
  context: SettleContext,
  { sentence, count, fits, states }: Sought,
  main: boolean,
  takes: (list: ActorList) => boolean,
): (Antecedents & { listed: boolean }) | null {
  const { memory } = context;
  const recent = [...recentTraces(memory, sentence, REACH)].filter(
    (trace) => fits(trace.who) && (trace.main || !main),
  );
  // A list in passing says nothing of who leads; its members do not count as named apart.
  const passing = main ? namedInPassing(memory, sentence) : null;
  const inPassing = ({ who, sentence: at }: Trace) => passing?.get(at)?.has(who) === true;
  for (let back = 0; back <= REACH; back++) {
    const list = listIn(memory, sentence - back, takes);
    if (list !== undefined)
      return { members: list.members, confidence: back <= 1 ? 0.8 : 0.65, listed: true };
    const near = recent.filter((trace) => sentence - trace.sentence <= back && !inPassing(trace));
    const seen = new Set(near.map(({ who }) => who));
    if (states && speakForOthers(context, sentence, back, seen)) return null;
    if (seen.size === count)
      return { members: [...seen].reverse(), confidence: back <= 1 ? 0.75 : 0.6, listed: false };
    if (seen.size > count) return null;
  }
  return null;
}

/** Members of coordinations that led no sentence, by sentence, of the last ones. */
function namedInPassing(memory: ActorMemory, sentence: number): Map<number, Set<KnownActor>> {
  const found = new Map<number, Set<KnownActor>>();
  for (let at = memory.lists.length - 1; at >= 0; at--) {
    const list = memory.lists[at]!;
    if (sentence - list.sentence > REACH) break;
    if (list.leading) continue;
    const there = found.get(list.sentence) ?? new Set();
    for (const who of list.members) there.add(who);
    found.set(list.sentence, there);
  }
  return found;
}

/** Of the lists that led a sentence of the report the one named most often, the later of two; null when there is none. */
function matterOf(
  memory: ActorMemory,
  sentence: number,
  takes: (list: ActorList) => boolean,
  least = 1,
): ActorList | null {
  const named = new Map<string, { list: ActorList | null; times: number }>();
  for (const list of memory.lists.slice(-MATTER)) {
    if (sentence - list.sentence > MATTER || !takes(list)) continue;
    const key = list.members
      .map((who) => who.actor ?? who.name)
      .sort()
      .join(' ');
    const pair = named.get(key) ?? { list: null, times: 0 };
    // The title or first sentence says most of what a report is about.
    pair.times += list.sentence === 0 ? 2 : 1;
    if (list.leading) pair.list = list;
    named.set(key, pair);
  }
  let best: { list: ActorList; times: number } | null = null;
  for (const { list, times } of named.values())
    if (list !== null && times >= least && (best === null || times >= best.times)) best = { list, times };
  return best?.list ?? null;
}

/** True when this sentence has spoken of someone else of that sort already. */
function namesOthers(
  { memory }: SettleContext,
  { sentence, fits }: Sought,
  members: readonly KnownActor[],
): boolean {
  return [...recentTraces(memory, sentence, 0)].some(({ who }) => fits(who) && !members.includes(who));
}

/** The last coordination in a sentence that fits. */
function listIn(
  memory: ActorMemory,
  sentence: number,
  fits: (list: ActorList) => boolean,
): ActorList | undefined {
  for (let at = memory.lists.length - 1; at >= 0; at--) {
    const list = memory.lists[at]!;
    if (list.sentence < sentence) return undefined;
    if (list.sentence === sentence && fits(list)) return list;
  }
  return undefined;
}

/** The `size` actors named most in the report, most first. */
function mostNamed(memory: ActorMemory, size: number, fits: (who: KnownActor) => boolean): KnownActor[] {
  const top: KnownActor[] = [];
  for (const who of memory.actors) {
    if (who.count === 0 || !fits(who) || (top.length === size && who.count <= top.at(-1)!.count)) continue;
    const at = top.findIndex((other) => other.count < who.count);
    top.splice(at < 0 ? top.length : at, 0, who);
    top.length = Math.min(top.length, size);
  }
  return top;
}

/** True when persons of further states were named as well, so that the states alone do not tell who is meant. */
function speakForOthers(
  context: SettleContext,
  sentence: number,
  back: number,
  seen: ReadonlySet<KnownActor>,
): boolean {
  const named = new Set([...seen].map(({ state }) => state));
  for (const { who } of recentTraces(context.memory, sentence, back))
    if (who.kind === 'person' && who.state !== null && !named.has(who.state)) return true;
  return false;
}
