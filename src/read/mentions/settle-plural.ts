import type { PlacedMention } from '../draft.ts';
import { type KnownActor, rememberActor } from './actor-memory.ts';
import { findLastTogether, findParties, findPlural } from './find-plural.ts';
import { pluralWords } from './plural-words.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import { actorOfState } from './settle-stand-in.ts';
import type { HalfSlot, PluralSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { stateAround } from './state-around.ts';

type Settled = { mention: PlacedMention; who: KnownActor };

/** One mention per actor meant by "both sides", "the two leaders", "the five states"; a nameless group when none is clear. */
export function settlePlural(context: SettleContext, sentence: number, slot: PluralSlot): Settled[] {
  const at = { sentence, ...slot };
  const put = (members: readonly KnownActor[], confidence: number): Settled[] =>
    members.map((who) => ({ mention: placeMention(context, at, who, 'description', confidence), who }));
  const count = Math.abs(slot.count);
  if (slot.together === true) {
    const { form, lemma } = context.sentences[sentence]!.tokens[slot.token]!;
    const noun = lemma.toLowerCase();
    const found =
      (/^Part(?:y|ies)$/.test(form) ? findParties(context) : null) ??
      (slot.of === 'people'
        ? findLastTogether(context, sentence, noun, (who) => who.kind === 'person' && holds(who, noun))
        : null) ??
      findLastTogether(context, sentence, noun, ({ kind }) => kind === 'state');
    if (found === null) return [];
    context.memory.together.set(noun, found.members);
    context.memory.lists.push({ sentence, token: slot.token, members: [...found.members], leading: true });
    return put(found.members, found.confidence);
  }
  if (slot.count > 0) {
    const wanted: KnownActor['kind'] =
      slot.of === 'people' ? 'person' : slot.of === 'institutions' ? 'organization' : 'state';
    const noun = context.sentences[sentence]!.tokens[slot.token]!.lemma.toLowerCase();
    const seek = (kind: KnownActor['kind']) =>
      findPlural(context, {
        sentence,
        count,
        fits: (who) =>
          who.kind === kind &&
          (kind !== 'person' || mayHold(who, noun)) &&
          (kind !== 'state' || pluralWords.forms.get(noun)?.has(who.state ?? '') !== false),
        states: kind === 'state',
      });
    const found = seek(wanted) ?? (slot.of === 'any' ? seek('person') : null);
    if (found !== null) {
      const { members } = found;
      if (count > 1) context.memory.lists.push({ sentence, token: slot.token, members, leading: true });
      return put(members, found.confidence);
    }
    // Two leaders nobody named stand for their states.
    if (slot.of === 'people' || slot.of === 'institutions') {
      const states = seek('state');
      if (states !== null) return put(states.members, states.confidence - 0.1);
    }
  }
  if (count === 1) {
    const { form } = context.sentences[sentence]!.tokens[slot.token]!;
    const state = standInWords.lone.has(form.toLowerCase())
      ? stateAround(context, sentence, slot.first)
      : null;
    return state === null ? [] : put([actorOfState(context, state)], 0.55);
  }
  if (slot.of !== 'states' || count === 2) return [];
  const { tokens } = context.sentences[sentence]!;
  const first = slot.first + (/^(?:the|these|those)$/i.test(tokens[slot.first]!.form) ? 1 : 0);
  const name = context.document.text.slice(tokens[first]!.start, tokens[slot.last]!.end);
  const group = rememberActor(context.memory, { name, actor: null, kind: 'group', state: null });
  return put([group], 0.6);
}

/** Whose office or title is known to be one that the noun names; a leader heads a state or its government. */
function holds(who: KnownActor, noun: string): boolean {
  if (noun === 'leader') return [...who.offices].some((office) => /^(?:head-of|leader)/.test(office));
  return who.titles.size + who.offices.size > 0 && pluralWords.offices.has(noun) && mayHold(who, noun);
}

/** "the two ministers" are ministers; whose office is not known may be one. */
function mayHold({ titles, offices }: KnownActor, noun: string): boolean {
  const words = pluralWords.offices.get(noun);
  if (words === undefined || titles.size + offices.size === 0) return true;
  return [...titles, ...offices].some((office) => words.some((word) => office.includes(word)));
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
