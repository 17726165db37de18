import type { PlacedMention } from '../draft.ts';
import {
  type ActorList,
  type ActorMemory,
  type KnownActor,
  recentTraces,
  rememberActor,
  type Trace,
} from './actor-memory.ts';
import { pluralWords } from './plural-words.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import type { HalfSlot, PluralSlot } from './slot.ts';

type Settled = { mention: PlacedMention; who: KnownActor };

/** One mention per actor meant by "both sides", "the two leaders", "the five states"; a nameless group when none is clear. */
export function settlePlural(context: SettleContext, sentence: number, slot: PluralSlot): Settled[] {
  const at = { sentence, ...slot };
  const put = (members: readonly KnownActor[], confidence: number): Settled[] =>
    members.map((who) => ({ mention: placeMention(context, at, who, 'description', confidence), who }));
  const count = Math.abs(slot.count);
  if (slot.count > 0) {
    const wanted: KnownActor['kind'][] =
      slot.of === 'people' ? ['person'] : slot.of === 'institutions' ? ['organization'] : ['state'];
    const found =
      nearest(context, sentence, count, wanted) ??
      (slot.of === 'any' ? nearest(context, sentence, count, ['person']) : null);
    if (found !== null) {
      const { members } = found;
      if (count > 1) context.memory.lists.push({ sentence, token: slot.token, members, leading: true });
      return put(members, found.confidence);
    }
    // Two leaders nobody named stand for their states.
    if (slot.of === 'people' || slot.of === 'institutions') {
      const states = nearest(context, sentence, count, ['state']);
      if (states !== null) return put(states.members, states.confidence - 0.1);
    }
  }
  if (slot.of !== 'states' || count === 1 || count === 2) return [];
  const { tokens } = context.sentences[sentence]!;
  const first = slot.first + (/^(?:the|these|those)$/i.test(tokens[slot.first]!.form) ? 1 : 0);
  const name = context.document.text.slice(tokens[first]!.start, tokens[slot.last]!.end);
  const group = rememberActor(context.memory, { name, actor: null, kind: 'group', state: null });
  return put([group], 0.6);
}

interface Antecedents {
  members: KnownActor[];
  confidence: number;
}

/** How many sentences back a pair named once is still spoken of. */
const REACH = 4;
/** How many for the pair that the report is about. */
const MATTER = 60;

/**
 * `count` different actors of a kind: named together in this sentence, else those that led the sentences before, else
 * those whom the report is about, else named together in passing, else by far the most named.
 */
function nearest(
  context: SettleContext,
  sentence: number,
  count: number,
  kinds: readonly KnownActor['kind'][],
): Antecedents | null {
  const { memory } = context;
  const fits = (who: KnownActor) => kinds.includes(who.kind);
  const whole = ({ members }: ActorList) =>
    members.length === count && members.every(fits) && new Set(members).size === count;
  const here = listIn(memory, sentence, whole);
  if (here !== undefined) return { members: here.members, confidence: 0.8 };
  const led = inReach(context, { sentence, count, kinds, main: true }, (list) => whole(list) && list.leading);
  if (led !== null) return led;
  const matter = count > 1 ? matterOf(memory, sentence, whole) : null;
  if (matter !== null) return { members: matter.members, confidence: 0.6 };
  const passing = inReach(context, { sentence, count, kinds, main: false }, whole);
  if (passing !== null) return { ...passing, confidence: passing.confidence - 0.1 };
  // One state among several just named stays open.
  const recent = [...recentTraces(memory, sentence, REACH)].some(({ who }) => fits(who));
  if (count === 1 && recent) return null;
  const ranked = mostNamed(memory, count + 1, fits);
  const last = ranked[count - 1];
  if (last === undefined || last.count < 3 || (ranked[count]?.count ?? 0) * 2 > last.count) return null;
  return { members: ranked.slice(0, count), confidence: 0.55 };
}

interface Wanted {
  sentence: number;
  count: number;
  kinds: readonly KnownActor['kind'][];
  /** Only those named outside reported speech. */
  main: boolean;
}

/** A list that fits, or just so many actors named, in the last sentences. */
function inReach(
  context: SettleContext,
  { sentence, count, kinds, main }: Wanted,
  fits: (list: ActorList) => boolean,
): Antecedents | null {
  const { memory } = context;
  const recent = [...recentTraces(memory, sentence, REACH)].filter(
    (trace) => kinds.includes(trace.who.kind) && (trace.main || !main),
  );
  // A list in passing says nothing of who leads; its members do not count as named apart.
  const passing = main ? namedInPassing(memory, sentence) : null;
  const inPassing = ({ who, sentence: at }: Trace) => passing?.get(at)?.has(who) === true;
  for (let back = 0; back <= REACH; back++) {
    const list = listIn(memory, sentence - back, fits);
    if (list !== undefined) return { members: list.members, confidence: back <= 1 ? 0.8 : 0.65 };
    const near = recent.filter((trace) => sentence - trace.sentence <= back && !inPassing(trace));
    const seen = new Set(near.map(({ who }) => who));
    if (kinds.includes('state') && speakForOthers(context, sentence, back, seen)) return null;
    if (seen.size === count) return { members: [...seen].reverse(), confidence: back <= 1 ? 0.75 : 0.6 };
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

/** The last of the lists that led a sentence of the report. */
function matterOf(
  memory: ActorMemory,
  sentence: number,
  fits: (list: ActorList) => boolean,
): ActorList | null {
  for (let at = memory.lists.length - 1; at >= 0; at--) {
    const list = memory.lists[at]!;
    if (sentence - list.sentence > MATTER) return null;
    if (list.leading && fits(list)) return list;
  }
  return null;
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

/** "the North", "the latter": whom a half or the second of two means, when the report makes it clear. */
export function settleHalf(context: SettleContext, sentence: number, slot: HalfSlot): Settled[] {
  const at = { sentence, ...slot };
  const put = (who: KnownActor): Settled[] => [
    { mention: placeMention(context, at, who, 'short', 0.8), who },
  ];
  if (slot.word === 'latter' || slot.word === 'former') {
    const list = context.memory.lists.at(-1);
    if (list === undefined || sentence - list.sentence > 1 || list.members.length !== 2) return [];
    return put(list.members[slot.word === 'latter' ? 1 : 0]!);
  }
  const half = pluralWords.halves.find(
    ({ word, needs }) => word === slot.word && needs.every((state) => context.memory.byKey.has(state)),
  );
  const who = half === undefined ? undefined : context.memory.byKey.get(half.state);
  return who === undefined ? [] : put(who);
}
