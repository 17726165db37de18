import type { PlacedMention } from '../draft.ts';
import {
  type ActorList,
  type ActorMemory,
  type KnownActor,
  recentTraces,
  rememberActor,
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
    if (found !== null) return put(found.members, found.confidence);
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

/** `count` different actors of a kind named together or alone in the last sentences, or by far the most in the report. */
function nearest(
  context: SettleContext,
  sentence: number,
  count: number,
  kinds: readonly KnownActor['kind'][],
): { members: KnownActor[]; confidence: number } | null {
  const { memory } = context;
  const fits = (who: KnownActor) => kinds.includes(who.kind);
  const states = kinds.includes('state');
  const recent: { who: KnownActor; sentence: number }[] = [...recentTraces(memory, sentence, 4)].filter(
    ({ who }) => fits(who),
  );
  for (let back = 0; back <= 4; back++) {
    const list = listIn(
      memory,
      sentence - back,
      ({ members }) => members.length === count && members.every(fits) && new Set(members).size === count,
    );
    if (list !== undefined) return { members: list.members, confidence: back <= 1 ? 0.8 : 0.65 };
    const seen = new Set(recent.filter((trace) => sentence - trace.sentence <= back).map(({ who }) => who));
    if (states && speakForOthers(context, sentence, back, seen)) break;
    if (seen.size === count) return { members: [...seen].reverse(), confidence: back <= 1 ? 0.75 : 0.6 };
    if (seen.size > count) break;
  }
  // One state among several just named stays open.
  if (count === 1 && recent.length > 0) return null;
  const ranked = mostNamed(memory, count + 1, fits);
  const last = ranked[count - 1];
  if (last === undefined || last.count < 3 || (ranked[count]?.count ?? 0) * 2 > last.count) return null;
  return { members: ranked.slice(0, count), confidence: 0.55 };
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
