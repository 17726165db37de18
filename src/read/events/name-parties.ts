import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { claimAt } from '../claims/claim-at.ts';
import type { Draft } from '../draft.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { type ClauseIndex, dependents, prepositionsOf, withConjuncts } from './clause-index.ts';
import { distinctActors } from './found-event.ts';
import { governingWords } from './governing-words.ts';
import { isListed } from './match-predicates.ts';
import { otherSide, type SidesInHand } from './sides-in-hand.ts';

export type EventDraft = Pick<
  Draft,
  'sentences' | 'mentions' | 'gazetteer' | 'lexicon' | 'document' | 'times' | 'agreementMentions'
> & {
  claims?: Draft['claims'];
  /** Who has been dealing with whom before the sentence; left out, only what the text speaks of most is known. */
  hand?: SidesInHand;
};

/**
 * Who a phrase names. What names nobody is looked into ("a resumption of ties with X"); people and bodies without a
 * known name ("the protesters", "a court") become a group in the words of the text.
 * @param act the verb or noun whose party it is: in "a statement calling on X", X is no caller.
 */
export function partiesAt(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  token: number,
  act: number,
): ActorRef[] {
  if (index.agreements.has(token) && index.tokens[token]!.upos === 'PROPN') return [];
  const doers = doersOf(draft, index, token).flatMap((doer) => resolveActors(draft, sentence, doer));
  if (doers.length > 0) return doers.filter((ref) => ref.kind !== 'outlet');
  const meant = mentionsAtToken(draft.mentions, sentence, token).length > 0;
  if (!meant && isSomebodyElse(index, token)) {
    const owners = dependents(index, token, 'nmod:poss').flatMap((child) =>
      resolveActors(draft, sentence, child),
    );
    return draft.hand && owners.length > 0 ? otherSide(draft.hand, sentence, owners) : [];
  }
  const refs = resolveActors(draft, sentence, token).filter((ref) => ref.kind !== 'outlet');
  if (refs.length > 0) return namedInside(draft, sentence, index, token, refs);
  const word = index.tokens[token]!;
  if (word.upos === 'PRON') {
    if (/^(i|we|us|me)$/i.test(word.form)) return speakerAround(draft, sentence, token);
    const speakers = speakersAbove(index, token);
    return speakers
      .flatMap((speaker) => resolveActors(draft, sentence, speaker))
      .filter((ref) => ref.kind !== 'outlet');
  }
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return [];
  const owners = dependents(index, token, 'nmod:poss', 'amod', 'compound')
    .flatMap((child) => resolveActors(draft, sentence, child))
    .filter((ref) => ref.kind !== 'outlet' && ref.state !== null);
  if (owners.length > 0) return owners;
  const named = word.upos === 'PROPN' && !isTime(draft, word.start);
  if (!named && !isPeople(draft, index, token)) return actorsInside(draft, sentence, index, token, 2, act);
  const homes = named ? [] : homesOf(draft, sentence, index, token);
  return homes.length > 0
    ? homes.map((state) => groupAt(draft, index, token, state))
    : [groupAt(draft, index, token, null)];
}

/** "its neighbour", "their rivals"; but "our Albanian neighbours" says who. */
export function isSomebodyElse(index: ClauseIndex, token: number): boolean {
  return (
    governingWords.others.has(index.tokens[token]!.lemma.toLowerCase()) &&
    dependents(index, token, 'amod', 'compound', 'flat').every(
      (child) => !/^\p{Lu}/u.test(index.tokens[child]!.form),
    ) &&
    dependents(index, token, 'nmod:poss').some((owner) => index.tokens[owner]!.upos === 'PRON')
  );
}

/** "delegations of the ministries of X and Y", of which a mention knows only the first: all that are named in the phrase. */
function namedInside(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  token: number,
  refs: ActorRef[],
): ActorRef[] {
  const { xpos } = index.tokens[token]!;
  if (xpos !== 'NNS' || refs.length > 1 || refs[0]!.kind === 'person') return refs;
  let at = [token];
  for (let depth = 0; depth < 3 && at.length > 0; depth += 1) {
    at = at.flatMap((word) =>
      dependents(index, word, 'nmod').filter((child) =>
        /^(of|from)$/.test(prepositionsOf(index, child)[0] ?? ''),
      ),
    );
    const named = distinctActors(
      at
        .flatMap((word) => withConjuncts(index, word))
        .flatMap((word) => resolveActors(draft, sentence, word))
        .filter((ref) => ref.kind !== 'outlet' && ref.state !== null),
    );
    if (named.length > 1 && named.some(({ state }) => state === refs[0]!.state)) return named;
  }
  return refs;
}

/** "the shelling of X by Y" is Y's. */
function doersOf(draft: EventDraft, index: ClauseIndex, token: number): number[] {
  const { upos, lemma } = index.tokens[token]!;
  if (upos !== 'NOUN' || !draft.lexicon.nouns.has(lemma.toLowerCase())) return [];
  return dependents(index, token, 'nmod').filter((child) => prepositionsOf(index, child).includes('by'));
}

/** True of nouns for people and for bodies of people. */
export function isPeople(draft: EventDraft, index: ClauseIndex, token: number): boolean {
  return ['people', 'collective'].some((name) => isListed(index, token, name, draft.lexicon));
}

/** The phrase itself as a group in the words of the text. */
export function groupAt(
  draft: EventDraft,
  index: ClauseIndex,
  token: number,
  state: string | null,
): ActorRef {
  const span = phraseSpan(index, token);
  return {
    ...span,
    name: draft.document.text.slice(span.start, span.end),
    actor: null,
    kind: 'group',
    state,
  };
}

/** "lawmakers in X and Y", "villagers from X": the states that people are in or of. */
function homesOf(draft: EventDraft, sentence: number, index: ClauseIndex, token: number): string[] {
  const states = dependents(index, token, 'nmod')
    .filter((child) => prepositionsOf(index, child).some((word) => /^(in|of|from|across|inside)$/.test(word)))
    .flatMap((child) => resolveActors(draft, sentence, child))
    .flatMap(({ kind, state }) => ((kind === 'state' || kind === 'place') && state !== null ? [state] : []));
  return [...new Set(states)];
}

/** "We", "I": whoever says so. */
function speakerAround(draft: EventDraft, sentence: number, token: number): ActorRef[] {
  const { start, end } = draft.sentences[sentence]!.tokens[token]!;
  const claim = claimAt(draft.claims ?? [], { start, end });
  const speaker = claim === null ? null : draft.claims![claim]!.speaker;
  return speaker !== null && (speaker.state !== null || speaker.actor !== null) ? [speaker] : [];
}

/** "X said it would …": a pronoun nobody else claims is the speaker. */
function speakersAbove(index: ClauseIndex, pronoun: number): number[] {
  if (!/^(it|he|she|they)$/i.test(index.tokens[pronoun]!.form) || index.relations[pronoun] !== 'nsubj')
    return [];
  for (let at = index.heads[pronoun]!, steps = 0; at >= 0 && steps < 6; at = index.heads[at]!, steps += 1) {
    const head = index.heads[at]!;
    if (index.relations[at] === 'ccomp' && head >= 0)
      return dependents(index, head, 'nsubj').filter((child) => index.tokens[child]!.upos !== 'PRON');
    if (!['conj', 'xcomp', 'advcl'].includes(index.relations[at]!)) return [];
  }
  return [];
}

export function actorsInside(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  token: number,
  depth: number,
  act = -1,
): ActorRef[] {
  for (const child of dependents(index, token, 'nmod', 'acl')) {
    if (child === act) continue;
    const verbal = index.relations[child] === 'acl';
    if (!verbal && !prepositionsOf(index, child).some((word) => governingWords.innerPrepositions.has(word)))
      continue;
    const words = verbal ? dependents(index, child, 'obl', 'obj') : [child];
    for (const word of words) {
      const refs = resolveActors(draft, sentence, word).filter((ref) => ref.kind !== 'outlet');
      if (refs.length > 0) return refs;
      if (depth > 1) {
        const deeper = actorsInside(draft, sentence, index, word, depth - 1);
        if (deeper.length > 0) return deeper;
      }
    }
  }
  return [];
}

function isTime(draft: EventDraft, at: number): boolean {
  return draft.times.some((time) => time.start <= at && at < time.end);
}

/** The noun with what stands before it, without its article. */
function phraseSpan(index: ClauseIndex, token: number): { start: number; end: number } {
  const parts = (index.children[token] ?? []).filter(
    (child) => child < token && ['amod', 'compound', 'nummod', 'flat'].includes(index.relations[child]!),
  );
  return { start: index.tokens[Math.min(token, ...parts)]!.start, end: index.tokens[token]!.end };
}

/** A host is the state, not its city. */
export function placeToState(draft: EventDraft, ref: ActorRef): ActorRef {
  if (ref.kind !== 'place' || ref.state === null) return ref;
  const state = draft.gazetteer.get(ref.state);
  if (!state) return ref;
  return { ...ref, name: state.name, actor: state.id, kind: 'state', state: state.id };
}
