import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { type ClauseIndex, dependents, descendants, isVerb, prepositionsOf } from './clause-index.ts';
import { eventLexicon } from './event-lexicon.ts';
import { turnEvent } from './event-turns.ts';
import { findParties } from './find-parties.ts';
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { governingWords } from './governing-words.ts';
import { canAct, internationalWeight } from './international.ts';
import { weighFactuality } from './judge-factuality.ts';
import { isListed, type Match } from './match-predicates.ts';

export type EventDraft = Pick<
  Draft,
  'sentences' | 'mentions' | 'gazetteer' | 'document' | 'times' | 'agreementMentions'
>;

const hypothetical: ReadonlySet<string> = new Set([
  'mark:if',
  'mark:unless',
  'mark:inversion',
  'case:case',
  'case:event',
  'noun:case',
  'noun:event',
  'mark:lest',
  'whether',
]);

/** Below this an event between states is a guess and left out. */
const LEAST = 0.2;

/** Acts within one state are read with the same care, but of parties less often known by name. */
const DOMESTIC = 0.7;

/**
 * The event of a match, or null when its frame is not filled. It is domestic when nobody in it speaks for a state or
 * its parties are one state's own.
 */
export function buildEvent(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  match: Match,
): FoundEvent | null {
  const { predicate, trigger } = match;
  const words = findParties(index, match);
  const host = predicate.toClass === 'territory';
  const resolve = (tokens: readonly number[]) =>
    tokens.flatMap((token) => partiesAt(draft, sentence, index, token));
  let initiators = distinctActors(resolve(words.initiators));
  const goals = resolve(words.recipients);
  const place = findPlace(draft, sentence, index, match, goals);
  let recipients = distinctActors(goals.map((ref) => placeToState(draft, ref)));
  if (predicate.toClass) recipients = recipients.filter((ref) => fitsClass(ref, predicate.toClass!));
  if (host && recipients.length === 0) {
    // "to the conference held in X"
    const around = words.recipients.flatMap((token) => actorsInside(draft, sentence, index, token, 2));
    recipients = distinctActors(around.map((ref) => placeToState(draft, ref))).filter((ref) =>
      fitsClass(ref, 'territory'),
    );
  }
  recipients = recipients.filter((ref) => !initiators.some((other) => sameActor(ref, other)));
  if (recipients.length === 0 && predicate.kind === 'phrase' && !predicate.mutual) {
    // "rejected A's proposal", "expelled B's diplomats"
    const owners = match.parts.flatMap((token) => resolveActors(draft, sentence, token));
    recipients = distinctActors(owners).filter((ref) => !initiators.some((other) => sameActor(ref, other)));
  }
  if (predicate.mutual) {
    initiators = distinctActors([...initiators, ...recipients]);
    recipients = [];
  } else {
    initiators = initiators.filter((ref) => ref.kind !== 'place' || ref.state !== null);
  }
  if (!meetsNeeds(match, initiators, recipients)) return null;
  const weight = internationalWeight(draft.gazetteer, initiators, recipients, predicate.mutual);
  const { value, cues } = weighFactuality(index, trigger);
  // "if either is attacked": a clause of a treaty, not an event between two.
  const supposed = cues.some((cue) => hypothetical.has(cue));
  if (supposed && (initiators.length === 0 || (recipients.length === 0 && !predicate.mutual))) return null;
  const turned = turnEvent(predicate.type, cues, predicate.role);
  const rating = rateEvent(index, match, words, initiators, recipients);
  const confidence = (weight || DOMESTIC) * rating;
  if (confidence < LEAST) return null;
  const known = { initiators: initiators.filter(canAct), recipients: recipients.filter(canAct) };
  const domestic = weight === 0 || known.initiators.length + known.recipients.length === 0;
  if (!domestic) ({ initiators, recipients } = known);
  else if (initiators.length === 0 && !recipients.some(isKnown)) return null;
  return {
    type: turned?.type ?? predicate.type,
    mode: turned ? turned.mode : modeOf(index, match, initiators),
    match,
    trigger,
    initiators,
    recipients,
    place,
    verb: words.verb,
    value: turned && value < 0 ? 2 : value,
    cues,
    domestic,
    confidence: Math.round(100 * confidence) / 100,
  };
}

const isKnown = ({ actor, state }: ActorRef) => actor !== null || state !== null;

/** A meeting of three states or more is multilateral (PLOVER); "a phone conversation" is by phone. */
function modeOf(
  index: ClauseIndex,
  { predicate, parts, trigger }: Match,
  initiators: readonly ActorRef[],
): string | null {
  if (predicate.mode || predicate.type !== 'CONSULT' || !predicate.mutual) return predicate.mode ?? null;
  const before = [trigger, ...parts].flatMap((token) => dependents(index, token, 'compound', 'amod'));
  if (before.some((token) => governingWords.byPhone.has(index.tokens[token]!.form.toLowerCase())))
    return 'phone';
  return new Set(initiators.map((ref) => ref.state)).size > 2 ? 'multilateral' : null;
}

/**
 * Who a phrase names. What names nobody is looked into ("a resumption of ties with X"); people and bodies without a
 * known name ("the protesters", "a court") become a group in the words of the text.
 */
function partiesAt(draft: EventDraft, sentence: number, index: ClauseIndex, token: number): ActorRef[] {
  if (index.agreements.has(token) && index.tokens[token]!.upos === 'PROPN') return [];
  const refs = resolveActors(draft, sentence, token).filter((ref) => ref.kind !== 'outlet');
  if (refs.length > 0) return refs;
  const word = index.tokens[token]!;
  if (word.upos === 'PRON') {
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
  if (
    !named &&
    !isListed(index, token, 'people', eventLexicon) &&
    !isListed(index, token, 'collective', eventLexicon)
  ) {
    return actorsInside(draft, sentence, index, token, 2);
  }
  const span = phraseSpan(index, token);
  return [
    {
      ...span,
      name: draft.document.text.slice(span.start, span.end),
      actor: null,
      kind: 'group',
      state: null,
    },
  ];
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

function actorsInside(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  token: number,
  depth: number,
): ActorRef[] {
  for (const child of dependents(index, token, 'nmod', 'acl')) {
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
function placeToState(draft: EventDraft, ref: ActorRef): ActorRef {
  if (ref.kind !== 'place' || ref.state === null) return ref;
  const state = draft.gazetteer.get(ref.state);
  if (!state) return ref;
  return { ...ref, name: state.name, actor: state.id, kind: 'state', state: state.id };
}

function fitsClass(ref: ActorRef, wanted: string): boolean {
  if (wanted === 'territory')
    return (
      ref.kind === 'state' || ref.kind === 'place' || (ref.kind === 'organization' && ref.state !== null)
    );
  if (wanted === 'organization') return ref.kind === 'organization' || ref.kind === 'forum';
  if (wanted === 'person') return ref.kind === 'person' || ref.kind === 'state';
  return ref.kind !== 'place';
}

function meetsNeeds(
  { predicate }: Match,
  initiators: readonly ActorRef[],
  recipients: readonly ActorRef[],
): boolean {
  const parties = predicate.mutual ? initiators.length : initiators.length + recipients.length;
  switch (predicate.needs) {
    case 'initiator':
      return initiators.length > 0;
    case 'recipient':
      return predicate.mutual ? parties > 1 : recipients.length > 0;
    case 'both':
      return predicate.mutual ? parties > 1 : initiators.length > 0 && recipients.length > 0;
    case 'partner':
      return parties > 1;
    default:
      return parties > 0;
  }
}

/** Where: the city of a visit, else what "in" or "at" names. */
function findPlace(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  match: Match,
  goals: readonly ActorRef[],
): string | null {
  if (match.predicate.mode === 'visit') {
    const city = goals.find((ref) => ref.kind === 'place');
    if (city) return city.name;
  }
  const anchors = [match.trigger, ...match.parts, ...(match.object === null ? [] : [match.object])];
  const head = index.heads[match.trigger]!;
  if (match.predicate.kind === 'noun' && head >= 0 && isVerb(index.tokens[head]!)) anchors.push(head);
  for (const anchor of anchors) {
    for (const child of dependents(index, anchor, 'obl', 'nmod')) {
      if (!prepositionsOf(index, child).some((word) => word === 'in' || word === 'at')) continue;
      const inside = [child, ...dependents(index, child, 'compound', 'flat')];
      const mention = draft.mentions.find(
        (place) =>
          place.sentence === sentence &&
          (place.kind === 'place' || place.kind === 'state') &&
          place.form !== 'pronoun' &&
          inside.includes(place.token),
      );
      if (mention)
        return mention.kind === 'place'
          ? mention.name
          : draft.document.text.slice(mention.start, mention.end);
    }
  }
  return null;
}

/** Lexicon, tree and completeness together: how sure the entry is right as a whole. */
function rateEvent(
  index: ClauseIndex,
  { predicate, trigger }: Match,
  words: { initiators: number[]; recipients: number[] },
  initiators: readonly ActorRef[],
  recipients: readonly ActorRef[],
): number {
  const arcs = [trigger, ...words.initiators.slice(0, 1), ...words.recipients.slice(0, 1)].map(
    (token) => index.tokens[token]!.confidence,
  );
  const tree = arcs.reduce((product, arc) => product * (0.6 + 0.4 * arc), 1);
  const complete = initiators.length === 0 ? 0.6 : !predicate.mutual && recipients.length === 0 ? 0.7 : 1;
  return predicate.certainty * tree * complete;
}

/** All words below the trigger and its parts; used to attach agreements and complements. */
export function eventWords(index: ClauseIndex, event: FoundEvent): Set<number> {
  return new Set([event.trigger, ...event.match.parts].flatMap((token) => descendants(index, token)));
}
