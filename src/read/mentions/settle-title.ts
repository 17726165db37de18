import type { GazetteerEntry, Office } from '../../gazetteer/gazetteer.ts';
import { type KnownActor, recentTraces, rememberActor } from './actor-memory.ts';
import { childLists, childWith } from './child-lists.ts';
import { placeMention, type SettleContext, type Words } from './settle-context.ts';
import { rememberEntry } from './settle-known.ts';
import type { Settled } from './settle-proper.ts';
import { settleStandIn, statesOwning } from './settle-stand-in.ts';
import type { TitleSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { stateAround } from './state-around.ts';
import { stateOfWords } from './state-of-words.ts';
import { isLooseTitle, officesOf, type TitlePhrase } from './title-words.ts';

/** The mentions a title without a name makes; several for "the foreign ministers of X and Y". */
export function settleTitle(context: SettleContext, sentence: number, slot: TitleSlot): Settled[] {
  if (!slot.title.plural) {
    const settled = settleOne(context, sentence, slot);
    return settled === null ? [] : [settled];
  }
  const at = { sentence, ...slot };
  const states = statesOwning(context, sentence, slot);
  // "Peruvian officials" act for Peru, whoever they are.
  if (states.length === 1 || isLooseTitle(slot.title.title)) {
    const noun = slot.title.title.split(/[ -]/).at(-1)!;
    if (!standInWords.people.has(noun)) return [];
    return settleStandIn(context, sentence, { ...slot, type: 'stand-in', noun, plural: true });
  }
  if (states.length === 0) return [];
  return states.map((state) => {
    const who =
      holderMeant(context, sentence, slot.title, state) ??
      newPerson(context, slot.title, state, sentence, slot.token);
    return { mention: placeMention(context, at, who, 'description', 0.75), who };
  });
}

/** An apposition, the holder of the office, someone new, or none. */
function settleOne(context: SettleContext, sentence: number, slot: TitleSlot): Settled | null {
  const tree = context.sentences[sentence]!;
  const { title } = slot;
  const head = tree.tokens[slot.token]!;
  const at = { sentence, ...slot };
  if (head.deprel === 'compound' || head.deprel === 'amod') return null;
  const from = stateOfWords(context, at);
  const named = personBeside(context, sentence, slot);
  if (named !== null && (named.state === null || from === null || named.state === from.state)) {
    const other = title.office === 'counterpart' ? counterpartOf(context, at) : null;
    named.titles.add([...(other?.titles ?? [])].at(-1) ?? title.title);
    named.offices.add([...(other?.offices ?? [])].at(-1) ?? title.office);
    named.state ??= from?.state ?? null;
    return { mention: placeMention(context, at, named, 'description', 0.85), who: named };
  }
  // "He is the president", "as president": said of someone, nobody new.
  if (childWith(tree, slot.token, 'cop') >= 0 || head.deprel === 'xcomp' || head.deprel === 'nmod:desc')
    return null;
  const determiner = childLists(tree)
    [slot.token]!.map((child) => tree.tokens[child]!)
    .find(({ deprel }) => deprel === 'det');
  const article = determiner?.form.toLowerCase() ?? '';
  if (
    /^(?:an?|another|one|some|any|no|every|each)$/.test(article) ||
    (article === '' && tree.tokens[slot.first - 1]?.form.toLowerCase() === 'a')
  ) {
    if (from === null && (isLooseTitle(title.title) || title.office === 'other')) return null;
    const who: KnownActor = newPerson(context, title, from?.state ?? null, sentence, slot.token);
    return { mention: placeMention(context, at, who, 'description', 0.75), who };
  }
  if (title.office === 'counterpart') return settleCounterpart(context, at, from?.state ?? null);
  const known = holderMeant(context, sentence, title, from?.state ?? null);
  if (known !== null)
    return {
      mention: placeMention(context, at, known, 'description', from === null ? 0.65 : 0.8),
      who: known,
    };
  if (from === null && article === 'the' && standInWords.governing.has(title.office)) {
    const state = stateAround(context, sentence, slot.token);
    if (state === null) return null;
    const who =
      holderMeant(context, sentence, title, state) ?? newPerson(context, title, state, sentence, slot.token);
    return { mention: placeMention(context, at, who, 'description', 0.55), who };
  }
  if (from === null || from.state === null) return null;
  if (article === '' && tree.tokens[slot.first - 1]?.form !== "'s" && head.deprel === 'root') return null;
  const who = newPerson(context, title, from.state, sentence, slot.token);
  return { mention: placeMention(context, at, who, 'description', 0.7), who };
}

/** "his Chilean counterpart": who holds in that state the office of the one whose counterpart it is. */
function settleCounterpart(context: SettleContext, at: Words, state: string | null): Settled | null {
  const other = counterpartOf(context, at);
  if (state === null) return null;
  const title = [...(other?.titles ?? [])].at(-1) ?? 'counterpart';
  const office = [...(other?.offices ?? [])].at(-1) ?? 'other';
  const phrase: TitlePhrase = { first: at.first, last: at.last, title, office, plural: false, gender: null };
  const who =
    holderMeant(context, at.sentence, phrase, state) ??
    newPerson(context, phrase, state, at.sentence, at.token);
  return { mention: placeMention(context, at, who, 'description', 0.65), who };
}

/** The person whose counterpart somebody is. */
function counterpartOf(context: SettleContext, { sentence, token }: Words): KnownActor | null {
  const whose = childWith(context.sentences[sentence]!, token, 'nmod:poss');
  if (whose < 0) return null;
  return context.meant[sentence]!.get(whose)?.find(({ kind }) => kind === 'person') ?? null;
}

/** Someone without a name: "foreign minister of North Korea". Two such in one report are the same person. */
export function newPerson(
  context: SettleContext,
  title: TitlePhrase,
  state: string | null,
  sentence: number,
  token: number,
): KnownActor {
  const of = state === null ? null : (context.gazetteer.get(state)?.name ?? state);
  const name = of === null ? title.title : `${title.title} of ${of}`;
  const key = `${name} (${sentence}:${token})`;
  const who = rememberActor(context.memory, {
    name: key,
    actor: null,
    kind: 'person',
    state,
    gender: title.gender,
  });
  who.name = name;
  who.titles.add(title.title);
  who.offices.add(title.office);
  return who;
}

/** The named person an apposition describes or is: "X, the foreign minister", "its foreign minister, X". */
function personBeside(context: SettleContext, sentence: number, slot: TitleSlot): KnownActor | null {
  const tree = context.sentences[sentence]!;
  const head = tree.tokens[slot.token]!;
  const personAt = (token: number): KnownActor | null =>
    context.meant[sentence]!.get(token)?.find(({ kind }) => kind === 'person') ?? null;
  const after = personAfterPlace(context, sentence, slot.title.last);
  if (after !== null) return after;
  const before = personBeforeComma(context, sentence, slot);
  if (before !== null) return before;
  if (head.deprel === 'appos') return personAt(head.head);
  for (const child of childLists(tree)[slot.token]!) {
    const { deprel } = tree.tokens[child]!;
    if ((deprel === 'appos' || deprel === 'flat') && child > slot.token) return personAt(child);
  }
  return null;
}

/** "Jane Roe, secretary of the council": the person named right before the comma, whatever the tree hangs it on. */
function personBeforeComma(context: SettleContext, sentence: number, slot: TitleSlot): KnownActor | null {
  const { tokens } = context.sentences[sentence]!;
  if (tokens[slot.token]!.deprel !== 'appos' || tokens[slot.first - 1]?.form !== ',') return null;
  const end = tokens[slot.first - 2]?.end;
  for (const [token, list] of context.placed[sentence]!)
    if (list.some((mention) => mention.kind === 'person' && mention.end === end))
      return context.meant[sentence]!.get(token)?.find(({ kind }) => kind === 'person') ?? null;
  return null;
}

/** "Ambassador to Chile Jane Roe": the person named right after the place the title is for. */
function personAfterPlace(context: SettleContext, sentence: number, last: number): KnownActor | null {
  const { tokens } = context.sentences[sentence]!;
  const placed = context.placed[sentence]!;
  if (!/^(?:to|for|of|in|on)$/.test(tokens[last + 1]?.form ?? '')) return null;
  for (let index = last + 2; index < Math.min(last + 7, tokens.length); index++) {
    const place = placed.get(index)?.find(({ kind }) => kind !== 'person');
    const next = place === undefined ? -1 : tokens.findIndex(({ start }) => start > place.end);
    const start = tokens[next]?.start;
    if (place === undefined || start === undefined) continue;
    const person = [next, next + 1].find((at) =>
      placed.get(at)?.some((mention) => mention.kind === 'person' && mention.start === start),
    );
    return person === undefined || start - place.end > 1
      ? null
      : (context.meant[sentence]!.get(person)?.[0] ?? null);
  }
  return null;
}

/** The person whom "the Russian leader" or "the minister" means: named lately, or listed as holding the office then. */
function holderMeant(
  context: SettleContext,
  sentence: number,
  title: TitlePhrase,
  state: string | null,
): KnownActor | null {
  const offices = officesOf(title.office);
  const noun = title.title.split(/[ -]/).at(-1)!;
  const may = (who: KnownActor): boolean =>
    who.kind === 'person' &&
    (state === null || who.state === state) &&
    !(title.gender !== null && who.gender !== null && title.gender !== who.gender);
  const isCalled = (who: KnownActor): boolean =>
    may(who) &&
    (who.titles.has(title.title) ||
      (title.title === noun && [...who.titles].some((other) => other.endsWith(noun))));
  // "the minister" for one whose office the gazetteer knows.
  const holds = (who: KnownActor): boolean =>
    may(who) &&
    (title.office === 'other'
      ? title.title === 'minister' && [...who.offices].some((office) => office.endsWith('-minister'))
      : offices.some((office) => who.offices.has(office)) && suitsSecretary(context, who.actor, title));
  const recent = [...recentTraces(context.memory, sentence, state === null ? 4 : 30)].map(({ who }) => who);
  // Who is called so comes before who might be: "the emir" is not the crown prince named after him.
  const meant = recent.find(isCalled) ?? recent.find(holds);
  if (meant !== undefined) return meant;
  if (state === null) {
    // Further back only someone who alone is called so: "the commissioner".
    const called = new Set(
      [...recentTraces(context.memory, sentence, 40)].map(({ who }) => who).filter(isCalled),
    );
    return called.size === 1 && !isLooseTitle(title.title) ? [...called][0]! : null;
  }
  const ahead = (context.memory.listed.get(state) ?? []).filter((who) => isCalled(who) || holds(who));
  if (ahead.length === 1) return ahead[0]!;
  const [only, more] = holdersOnDay(context, title, state);
  if (only === undefined || more !== undefined) return null;
  const known = rememberEntry(context, only);
  known.titles.add(title.title);
  return known;
}

/** Who the gazetteer lists for the title in that state on the day of the report. */
function holdersOnDay(context: SettleContext, title: TitlePhrase, state: string): GazetteerEntry[] {
  const date = context.published;
  if (date === null || date.earliest === null || title.office === 'spokesperson') return [];
  if (title.office === 'other')
    return context.gazetteer
      .holdersOf('other', state, date.earliest, date.latest)
      .filter(({ roles }) =>
        roles.some(
          ({ title: called, of, from, to }) =>
            of === state &&
            called.toLowerCase() === title.title &&
            from !== null &&
            from <= date.earliest! &&
            (to === null || to >= date.earliest!),
        ),
      );
  const holders = officesOf(title.office)
    .filter((office) => office !== 'other' && office !== 'organization-head')
    .flatMap((office) => context.gazetteer.holdersOf(office as Office, state, date.earliest, date.latest))
    .filter(({ id }) => suitsSecretary(context, id, title));
  return [...new Set(holders)];
}

/** A foreign secretary is no foreign minister where the state has both: the listed title must be that of a secretary too. */
function suitsSecretary(context: SettleContext, actor: string | null, title: TitlePhrase): boolean {
  if (!title.title.endsWith('secretary') || title.office !== 'foreign-minister') return true;
  const roles = (actor === null ? undefined : context.gazetteer.get(actor)?.roles) ?? [];
  return roles.some((role) => role.office === title.office && /secretary/i.test(role.title));
}
