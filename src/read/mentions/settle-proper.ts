import type { PlacedMention } from '../draft.ts';
import { type KnownActor, rememberActor } from './actor-memory.ts';
import { genderOfName } from './given-names.ts';
import { listedByFamily } from './listed-by-family.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import { rememberEntry } from './settle-known.ts';
import type { ProperSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { placeLineState } from './state-around.ts';
import { stateOfWords } from './state-of-words.ts';
import type { TitlePhrase } from './title-words.ts';

export interface Settled {
  mention: PlacedMention;
  who: KnownActor;
}

/** The words of a name, its title left out. */
function nameOf(context: SettleContext, sentence: number, slot: ProperSlot): string {
  const { tokens } = context.sentences[sentence]!;
  const first = slot.title === null ? slot.first : slot.title.last + 1;
  return context.document.text.slice(tokens[first]!.start, tokens[slot.last]!.end).replace(/\s+/g, ' ');
}

/** Takes persons named in full anywhere in the report into memory, so that an earlier short form finds them. */
export function foreseeProper(context: SettleContext, sentence: number, slot: ProperSlot): void {
  const name = nameOf(context, sentence, slot);
  if (slot.guess === 'person' && name.includes(' ')) rememberPerson(context, name, slot.title, null);
}

function rememberPerson(
  context: SettleContext,
  name: string,
  title: TitlePhrase | null,
  state: string | null,
): KnownActor {
  const listed = context.gazetteer.lookUp(name).filter((entry) => entry.kind === 'person');
  const words = name.split(/[ ]/);
  const gender = title?.gender ?? genderOfName(words[0]!);
  // Without a known order the family name may stand first or last, and two family names may be cut to one.
  const shorts = words.filter(
    (word, at) =>
      (at > 0 || words.length === 1 || genderOfName(word) === null) && /^\p{Lu}[^.]{2,}/u.test(word),
  );
  const actor =
    listed.length === 1
      ? {
          name: listed[0]!.name,
          actor: listed[0]!.id,
          kind: 'person' as const,
          state: listed[0]!.state,
          gender,
        }
      : { name, actor: null, kind: 'person' as const, state, gender };
  const who = rememberActor(
    context.memory,
    actor,
    shorts.map((word) => word.toLowerCase()),
  );
  if (title !== null) {
    who.titles.add(title.title);
    who.offices.add(title.office);
    who.gender = title.gender ?? who.gender;
  }
  return who;
}

/** The mentions an unlisted name makes: one, or both parts of a compound such as "Kim-Putin summit". */
export function settleProper(context: SettleContext, sentence: number, slot: ProperSlot): Settled[] {
  const { tokens } = context.sentences[sentence]!;
  if (slot.last - slot.first === 2 && tokens[slot.first + 1]!.form === '-') {
    const parts = [slot.first, slot.last].map((at) => ({
      ...slot,
      first: at,
      last: at,
      token: at,
      guess: null,
    }));
    const both = parts.every((part) =>
      context.memory.byWord.has(nameOf(context, sentence, part).toLowerCase()),
    );
    if (both) return parts.flatMap((part) => settleOne(context, sentence, part) ?? []);
  }
  const settled = settleOne(context, sentence, slot);
  return settled === null ? [] : [settled];
}

/** Someone named before by a part of the name, or someone new. */
function settleOne(context: SettleContext, sentence: number, slot: ProperSlot): Settled | null {
  const name = nameOf(context, sentence, slot);
  const at = { sentence, ...slot };
  const short = shortFor(context, name, slot);
  if (short !== null) {
    if (slot.title !== null) short.titles.add(slot.title.title);
    const form = slot.title === null ? 'short' : 'titled';
    return { mention: placeMention(context, at, short, form, 0.85), who: short };
  }
  const listed = slot.guess === null || slot.guess === 'person' ? listedByFamily(context, name) : null;
  if (listed !== null && slot.title === null) {
    const who = rememberEntry(context, listed);
    return { mention: placeMention(context, at, who, 'short', 0.6), who };
  }
  const bracketed = bodyInBrackets(context, sentence, slot.last);
  if (bracketed !== null)
    return { mention: placeMention(context, at, bracketed, 'name', 0.85), who: bracketed };
  if (slot.guess === null) return null;
  const from = stateOfWords(context, at);
  const state = from?.state ?? (slot.guess === 'place' ? null : appositionState(context, sentence, slot));
  if (slot.guess === 'person') {
    const holder = holderOfOffice(context, name, slot.title, state);
    const who = holder ?? rememberPerson(context, name, slot.title, state);
    who.state ??= state ?? (slot.title === null ? null : homeState(context, sentence, slot));
    const form = slot.title === null ? 'name' : 'titled';
    return { mention: placeMention(context, at, who, form, slot.title === null ? 0.7 : 0.85), who };
  }
  const words = slot.guess === 'organization' ? [name.toLowerCase()] : [];
  const who = rememberActor(context.memory, { name, actor: null, kind: slot.guess, state }, words);
  const acronym = acronymAfter(context, sentence, slot.last);
  if (acronym !== null) rememberActor(context.memory, who, [acronym.toLowerCase()]);
  return { mention: placeMention(context, at, who, 'name', 0.65), who };
}

/** "Trade Minister Jane Roe" without a state beside: the only one that led its sentence before, else the place line's. */
function homeState(context: SettleContext, sentence: number, { first, title }: ProperSlot): string | null {
  if (!standInWords.governing.has(title?.office ?? '') && !/minister$/.test(title?.title ?? '')) return null;
  const { tokens } = context.sentences[sentence]!;
  const led = new Set<string>();
  for (const [token, mentions] of context.placed[sentence]!)
    for (const { state, kind } of mentions)
      if (token < first && state !== null && kind !== 'outlet' && /^nsubj/.test(tokens[token]!.deprel))
        led.add(state);
  if (led.size > 1) return null;
  return [...led][0] ?? placeLineState(context);
}

/** Someone in memory of whom this is the family name, or an acronym given in brackets. */
function shortFor(context: SettleContext, name: string, slot: ProperSlot): KnownActor | null {
  const named = (context.memory.byWord.get(name.toLowerCase()) ?? []).filter(
    (who) => slot.title === null || who.kind === 'person',
  );
  if (named.length === 0 || name.includes(' ')) return null;
  const titled =
    slot.title === null
      ? []
      : named.filter((who) => who.titles.has(slot.title!.title) || who.offices.has(slot.title!.office));
  const options = titled.length > 0 ? titled : named;
  return options.reduce((best, who) => (who.count > best.count ? who : best));
}

/** The listed holder of the title's office whose family name this is: "Foreign Minister Wang". */
function holderOfOffice(
  context: SettleContext,
  name: string,
  title: TitlePhrase | null,
  state: string | null,
): KnownActor | null {
  if (title === null || state === null || name.includes(' ')) return null;
  const { earliest = null, latest = null } = context.published ?? {};
  const holders = context.gazetteer
    .holdersOf(title.office as 'other', state, earliest, latest)
    .filter((entry) => entry.family?.toLowerCase() === name.toLowerCase());
  const [entry] = holders;
  if (entry === undefined || holders.length > 1) return null;
  return rememberActor(
    context.memory,
    { name: entry.name, actor: entry.id, kind: 'person', state: entry.state, gender: title.gender },
    [name.toLowerCase()],
  );
}

/** "Li Wei, a spokesman for the Chinese ministry": the state in what follows the comma. */
function appositionState(context: SettleContext, sentence: number, slot: ProperSlot): string | null {
  const { tokens } = context.sentences[sentence]!;
  if (tokens[slot.last + 1]?.form !== ',') return null;
  for (let index = slot.last + 2; index < Math.min(slot.last + 12, tokens.length); index++) {
    if (/^(?:VERB|AUX)$/.test(tokens[index]!.upos) || tokens[index]!.form === ',') return null;
    const found = context.placed[sentence]!.get(index)?.find((mention) => mention.state !== null);
    if (found !== undefined && found.kind !== 'person') return found.state;
  }
  return null;
}

/** "Centre for Eastern Studies (OSW)": the letters in brackets right after a name. */
function acronymAfter(context: SettleContext, sentence: number, last: number): string | null {
  const { tokens } = context.sentences[sentence]!;
  const word = tokens[last + 2]?.form;
  const bracketed = tokens[last + 1]?.form === '(' && tokens[last + 3]?.form === ')';
  return bracketed && word !== undefined && /^\p{Lu}[\p{L}\d]{1,7}$/u.test(word) ? word : null;
}

/** "Korean Central New Agency (KCNA)": the listed body whose acronym stands in brackets behind the name. */
function bodyInBrackets(context: SettleContext, sentence: number, last: number): KnownActor | null {
  if (acronymAfter(context, sentence, last) === null) return null;
  const meant = context.meant[sentence]!.get(last + 2) ?? [];
  return (
    meant.find(({ kind, actor }) => /^(?:outlet|organization|forum)$/.test(kind) && actor !== null) ?? null
  );
}
