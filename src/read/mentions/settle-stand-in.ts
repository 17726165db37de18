import { type KnownActor, rememberActor } from './actor-memory.ts';
import { caseOf, childLists } from './child-lists.ts';
import { placeMention, type SettleContext } from './settle-context.ts';
import { rememberEntry } from './settle-known.ts';
import type { Settled } from './settle-proper.ts';
import type { StandInSlot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { stateAround } from './state-around.ts';
import { stateOfWords, statesOfWords } from './state-of-words.ts';

/** Nouns that beside an organisation mean its members'. */
const bodyLeaders = new Set(['leader', 'ruler', 'general', 'government', 'side']);

/**
 * "the Chilean side", "Peruvian officials", "the Government of Chile", "their delegations": the states they act for.
 * "The authorities" alone are those of the state spoken of.
 */
export function settleStandIn(context: SettleContext, sentence: number, slot: StandInSlot): Settled[] {
  const { tokens } = context.sentences[sentence]!;
  const at = { sentence, ...slot };
  const owners = standsFor(context, sentence, slot) ? statesOwning(context, sentence, slot) : [];
  if (owners.length > 0)
    return (slot.plural ? owners : owners.slice(0, 1)).flatMap((state) => {
      const who = actorOfState(context, state);
      return [{ mention: placeMention(context, at, who, 'description', 0.8), who }];
    });
  const article = tokens[slot.first - 1]?.form.toLowerCase();
  const bare = !childLists(context.sentences[sentence]!)[slot.token]!.some((child) =>
    /^(?:nmod|nmod:poss|amod|compound|acl|acl:relcl)$/.test(tokens[child]!.deprel),
  );
  if (!standInWords.lone.has(slot.noun) || article !== 'the' || !bare) return [];
  const state = stateAround(context, sentence, slot.token);
  const who = state === null ? null : actorOfState(context, state);
  return who === null ? [] : [{ mention: placeMention(context, at, who, 'description', 0.6), who }];
}

/** False for those of another: "Peru's neighbours", "the Polish side of the border", "leaders of the bloc". */
function standsFor(
  context: SettleContext,
  sentence: number,
  { first, token, last, noun }: StandInSlot,
): boolean {
  const tree = context.sentences[sentence]!;
  if (standInWords.owned.has(noun)) return tree.tokens[first - 1]?.xpos === 'PRP$';
  const below = childLists(tree)[token]!;
  const of = below.find((child) => tree.tokens[child]!.deprel === 'nmod' && caseOf(tree, child) === 'of');
  if (standInWords.related.has(noun)) {
    const owner = below.some((child) => tree.tokens[child]!.deprel === 'nmod:poss');
    if (owner || of !== undefined) return false;
  }
  const before = stateOfWords(context, { sentence, first, last, token });
  if (before === null) return true;
  const ofBody = before.kind !== 'state' && before.kind !== 'place' && before.kind !== 'group';
  if (ofBody && bodyLeaders.has(noun)) return false;
  if (of === undefined || before.start < tree.tokens[token]!.start)
    return noun !== 'side' || of === undefined;
  // "commanders of the Peruvian rebels" are not Peru's.
  return (
    noun !== 'side' && (context.placed[sentence]!.get(of) ?? []).some(({ start }) => start === before.start)
  );
}

/** The states whose the words are: by an adjective, a possessive name or pronoun, or "of". */
export function statesOwning(
  context: SettleContext,
  sentence: number,
  { first, last, token }: { first: number; last: number; token: number },
): string[] {
  const tree = context.sentences[sentence]!;
  const own = childLists(tree)[token]!.find((child) => tree.tokens[child]!.deprel === 'nmod:poss');
  const pronoun = own ?? first - 1;
  if (pronoun >= 0 && tree.tokens[pronoun]!.xpos === 'PRP$') {
    const members = context.meant[sentence]!.get(pronoun) ?? [];
    return [...new Set(members.flatMap(({ state }) => (state === null ? [] : [state])))];
  }
  const states = statesOfWords(context, { sentence, first, last, token })
    .filter(({ kind }) => kind !== 'outlet')
    .flatMap(({ state }) => (state === null ? [] : [state]));
  if (states.length > 0) return [...new Set(states)];
  // "the authorities in Lima", whatever the tree hangs the place on.
  const place =
    tree.tokens[last + 1]?.form === 'in' ? context.placed[sentence]!.get(last + 2)?.[0] : undefined;
  const lone = standInWords.lone.has(tree.tokens[token]!.form.toLowerCase());
  return lone && place?.state != null && place.kind !== 'person' ? [place.state] : [];
}

/** The state, organisation or nameless body behind a code. */
export function actorOfState(context: SettleContext, state: string): KnownActor {
  const known = context.memory.byKey.get(state);
  if (known !== undefined) return known;
  const entry = context.gazetteer.get(state);
  if (entry !== undefined) return rememberEntry(context, entry);
  const body = context.memory.actors.find(
    (who) => who.state === state && /^(?:organization|forum)$/.test(who.kind),
  );
  return body ?? rememberActor(context.memory, { name: state, actor: null, kind: 'organization', state });
}
