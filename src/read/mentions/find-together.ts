import type { KnownActor } from './actor-memory.ts';
import { childLists, childWith } from './child-lists.ts';
import type { SettleContext } from './settle-context.ts';

/** Several actors meant together at a place of the report. */
export interface Together {
  token: number;
  members: KnownActor[];
}

/**
 * The several actors that words before `before` in a sentence mean together, last first: a coordination, a plural
 * resolved before, or people of one state ("Peruvian officials").
 */
export function togetherIn(context: SettleContext, sentence: number, before: number): Together[] {
  const tree = context.sentences[sentence]!;
  const found: Together[] = [];
  for (const [token, meant] of context.meant[sentence]!) {
    if (token >= before) continue;
    const { deprel, xpos } = tree.tokens[token]!;
    if (deprel === 'conj' && context.meant[sentence]!.has(tree.tokens[token]!.head)) continue;
    const members = membersAt(context, sentence, token).filter(({ kind }) => kind !== 'outlet');
    const people =
      meant.length === 1 &&
      deprel !== 'amod' &&
      (xpos === 'NNS' || (xpos === 'NNPS' && meant[0]!.kind === 'group'));
    if (members.length > 1 || (people && members.length === 1)) found.push({ token, members });
  }
  return found.sort((a, b) => b.token - a.token);
}

/** Whom a word and those coordinated with it mean; empty when one of them is no actor. */
export function membersAt(context: SettleContext, sentence: number, token: number): KnownActor[] {
  const tree = context.sentences[sentence]!;
  const heads = [token, ...childLists(tree)[token]!.filter((child) => tree.tokens[child]!.deprel === 'conj')];
  const found = heads.map((head) => context.meant[sentence]!.get(head) ?? []);
  // A partner that is no actor leaves the whole open.
  return found.some((list) => list.length === 0)
    ? []
    : [...new Set(found.flat())].filter(({ kind }) => kind !== 'place');
}

/**
 * Whom "they" means when no subject above does: those named together before it in its sentence, else the subject of
 * the sentence before, else those it names together. A plural subject that is no actor is what "they" goes back to.
 */
export function findTogether(context: SettleContext, sentence: number, token: number): KnownActor[] {
  const tree = context.sentences[sentence]!;
  const word = tree.tokens[token]!;
  const owner = word.deprel === 'nmod:poss';
  const governor = owner ? -2 : word.head;
  const here = togetherIn(context, sentence, token).filter(
    (place) => tree.tokens[place.token]!.head !== governor,
  );
  const things = hasPlainPlural(context, sentence, here[0]?.token ?? 0, token, owner);
  if (here.length > 0 && !things) return here[0]!.members;
  if (here.length > 0 || things || sentence === 0) return [];
  if (tree.kind === 'heading') return [];
  for (let back = 1; back <= 2 && back <= sentence; back++) {
    const earlier = context.sentences[sentence - back]!;
    const places = togetherIn(context, sentence - back, earlier.tokens.length);
    const root = earlier.tokens.findIndex(({ head }) => head < 0);
    const subject = root < 0 ? -1 : childWith(earlier, root, 'nsubj', 'nsubj:pass');
    const led = places.find((place) => place.token === subject);
    if (led !== undefined) return led.members;
    const joined = pairInLine(context, sentence - back);
    if (joined !== null) return joined;
    if (isPlainPlural(context, sentence - back, subject)) return [];
    const kinds = new Set(places.map(({ members }) => keyOf(members)));
    if (kinds.size === 1) return places[0]!.members;
    if (kinds.size > 1) return [];
  }
  return [];
}

/** "President X and her Chilean counterpart Y met": two people joined at the head of a sentence, however its tree goes. */
function pairInLine(context: SettleContext, sentence: number): KnownActor[] | null {
  const { tokens } = context.sentences[sentence]!;
  const people = [...context.placed[sentence]!]
    .flatMap(([token, list]) => list.map((mention) => ({ token, mention })))
    .filter(({ mention }) => mention.kind === 'person' && mention.form !== 'pronoun')
    .sort((a, b) => a.mention.start - b.mention.start);
  const [first, second] = people;
  if (first === undefined || second === undefined) return null;
  const between = tokens.filter(
    ({ start, end }) => start >= first.mention.end && end <= second.mention.start,
  );
  const opens = tokens.findIndex(({ start }) => start >= first.mention.start) < 6;
  if (!opens || between.length > 5 || between[0]?.form !== 'and') return null;
  if (between.some(({ upos }) => !/^(?:CCONJ|PRON|DET|ADJ|PROPN|PART)$/.test(upos))) return null;
  const members = [first, second].flatMap(({ token }) => context.meant[sentence]!.get(token) ?? []);
  return members.length === 2 ? members : null;
}

function keyOf(members: readonly KnownActor[]): string {
  return members
    .map(({ state, name }) => state ?? name)
    .sort()
    .join(' ');
}

/** True for a common noun in the plural that means no actor: "talks", "ships". */
function isPlainPlural(context: SettleContext, sentence: number, token: number): boolean {
  const word = context.sentences[sentence]!.tokens[token];
  return word !== undefined && word.xpos === 'NNS' && !context.meant[sentence]!.has(token);
}

/** True when such a noun stands between two words; for a possessive only when it is a subject. */
function hasPlainPlural(
  context: SettleContext,
  sentence: number,
  from: number,
  to: number,
  owner: boolean,
): boolean {
  const { tokens } = context.sentences[sentence]!;
  for (let at = from; at < to; at++)
    if ((!owner || tokens[at]!.deprel.startsWith('nsubj')) && isPlainPlural(context, sentence, at))
      return true;
  return false;
}
