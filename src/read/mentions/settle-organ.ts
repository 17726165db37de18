import type { PlacedMention } from '../draft.ts';
import { type KnownActor, rememberActor } from './actor-memory.ts';
import { findPlural } from './find-plural.ts';
import { isCapitalised } from './head-of-words.ts';
import { fieldOfMinistry } from './organ-words.ts';
import { bodyMeant } from './settle-body.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import type { Settled } from './settle-proper.ts';
import { statesOwning } from './settle-stand-in.ts';
import type { OrganSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { stateAround } from './state-around.ts';
import { statesOfWords } from './state-of-words.ts';

/**
 * The mentions a ministry, parliament, army … makes (several for a plural); none for a common noun no state claims. What no
 * name beside it claims is left for the `late` round, when the pronouns before it are known.
 */
export function settleOrgan(
  context: SettleContext,
  sentence: number,
  slot: OrganSlot,
  late: boolean,
): Settled[] {
  const { tokens } = context.sentences[sentence]!;
  const at = { sentence, ...slot };
  const { organ } = slot;
  const head = tokens[organ.last]!;
  const kind = organ.subkind === 'media' ? ('outlet' as const) : ('organization' as const);
  if (kind === 'outlet' && (head.deprel === 'compound' || isNamedOutlet(context, sentence, slot))) return [];
  const label = organLabel(context, sentence, slot);
  const states: { state: string | null }[] = statesOfWords(context, at);
  if (states.length === 0 && late)
    states.push(...statesOwning(context, sentence, slot).map((state) => ({ state })));
  // An embassy is not that of the place where it stands.
  const seat =
    states.length === 0 && organ.subkind !== 'mission' ? seatBehind(context, sentence, slot.last) : null;
  if (seat !== null) states.push(seat);
  if (states.length === 0 && !late) return [];
  if (states.length === 0) states.push(...bothOf(context, sentence, slot));
  if (states.length === 0) {
    // "the ministry": the one named last.
    const lone = slot.first === slot.last && tokens[slot.first - 1]?.form.toLowerCase() === 'the';
    const last = lone ? bodyMeant(context, sentence, head.lemma.toLowerCase()) : null;
    if (last !== null) return [{ mention: placeMention(context, at, last, 'description', 0.7), who: last }];
    const before = context.memory.byWord.get(label.toLowerCase())?.at(-1);
    if (before !== undefined && kind === 'organization')
      return [{ mention: placeMention(context, at, before, 'short', 0.7), who: before }];
    // Whose "our parliament" is may come out later.
    if (tokens[slot.first - 1]?.xpos === 'PRP$') return [];
    const around = mayBeLone(slot, label) ? stateAround(context, sentence, slot.token) : null;
    if (around !== null) {
      const who = organOf(context, label, kind, around);
      return [{ mention: placeMention(context, at, who, 'description', 0.6), who }];
    }
    const proper = isCapitalised(head.form) && slot.first > 0 && slot.last > slot.first;
    if (!proper || kind === 'outlet') return [];
    const who = rememberActor(context.memory, { name: label, actor: null, kind, state: null });
    return [{ mention: placeMention(context, at, who, 'description', 0.5), who }];
  }
  const plural = /^NNP?S$/.test(head.xpos) || quantifierBefore(context, sentence, slot) !== null;
  return (plural ? states : states.slice(0, 1)).map(({ state }) => {
    const who = organOf(context, label, kind, state);
    return { mention: placeMention(context, at, who, 'description', 0.85), who };
  });
}

/** The word before an organ that makes it that of two: "neither army", "both foreign ministries", "the two parliaments". */
function quantifierBefore(context: SettleContext, sentence: number, { first }: OrganSlot): string | null {
  const before = context.sentences[sentence]!.tokens[first - 1]?.form.toLowerCase() ?? '';
  return /^(?:both|neither|either|each|two)$/.test(before) ? before : null;
}

/** The two states of which "neither army" tells. */
function bothOf(context: SettleContext, sentence: number, slot: OrganSlot): { state: string | null }[] {
  if (quantifierBefore(context, sentence, slot) === null || slot.organ.subkind === 'media') return [];
  const fits = ({ kind }: KnownActor) => kind === 'state';
  return findPlural(context, { sentence, count: 2, fits, states: true })?.members ?? [];
}

/** "police", "state television": an organ every state has, so that it is that of the state spoken of. */
function mayBeLone({ first, last, organ }: OrganSlot, label: string): boolean {
  if (organ.subkind === 'media') return standInWords.stateMedia.has(label);
  return standInWords.organs.has(organ.organ) && (organ.organ !== 'ministry' || last > first);
}

/** The organ of that name of a state: the gazetteer's, else one of its own. */
function organOf(
  context: SettleContext,
  label: string,
  kind: 'outlet' | 'organization',
  state: string | null,
): KnownActor {
  const owner = (state === null ? undefined : context.gazetteer.get(state)?.name) ?? state;
  const name = `${label} of ${owner}`;
  const listed = [name, `${owner}'s ${label}`, `${label} of the ${owner}`]
    .flatMap((text) => context.gazetteer.lookUp(text))
    .find((entry) => entry.kind === 'organization' || entry.kind === 'outlet');
  return rememberActor(
    context.memory,
    listed === undefined
      ? { name, actor: null, kind, state }
      : { name: listed.name, actor: listed.id, kind: listed.kind, state: listed.state },
    [label.toLowerCase()],
  );
}

/** What the organ is called, whichever way round: `Foreign Ministry` for "Ministry of Foreign Affairs". */
function organLabel(context: SettleContext, sentence: number, { first, last, organ }: OrganSlot): string {
  const { tokens } = context.sentences[sentence]!;
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to + 1)
      .map((token) => token.form)
      .join(' ');
  const capital = (text: string) => text.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (organ.subkind !== 'ministry') return words(first, last).toLowerCase();
  const field = last > organ.last ? words(organ.last + 2, last) : words(first, organ.first - 1);
  const head = tokens[organ.last]!.lemma.toLowerCase();
  return capital(`${fieldOfMinistry(field)} ${head}`.trim());
}

/** "news agency BelTA", "BelTA news agency": the outlet's own name is the mention. */
function isNamedOutlet(context: SettleContext, sentence: number, { first, last }: OrganSlot): boolean {
  const placed = context.placed[sentence]!;
  return [first - 1, last + 1].some((index) =>
    placed.get(index)?.some((mention) => mention.kind === 'outlet'),
  );
}

/** "the Foreign Ministry in Lima", "state media in Chad": the place or state right behind, whose state's organ it is. */
function seatBehind(context: SettleContext, sentence: number, last: number): PlacedMention | null {
  if (context.sentences[sentence]!.tokens[last + 1]?.form !== 'in') return null;
  const found = context.placed[sentence]!.get(last + 2)?.find(
    ({ kind }) => kind === 'place' || kind === 'state',
  );
  return found !== undefined && found.state !== null ? found : null;
}
