import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { type ClauseIndex, dependents, descendants, isVerb, prepositionsOf } from './clause-index.ts';
import { isForeigner, isMishap, speakersOf, spoken } from './doers.ts';
import { turnEvent } from './event-turns.ts';
import { findCounterpart } from './find-counterpart.ts';
import { findParties } from './find-parties.ts';
import { isForeignMatter } from './foreign-matter.ts';
import { distinctActors, type FoundEvent, sameActor } from './found-event.ts';
import { governingWords } from './governing-words.ts';
import { canAct, internationalWeight } from './international.ts';
import { weighFactuality } from './judge-factuality.ts';
import type { Match } from './match-predicates.ts';
import { actorsInside, type EventDraft, groupAt, isPeople, partiesAt, placeToState } from './name-parties.ts';
import { recallSides } from './recall-sides.ts';
import type { SidesInHand } from './sides-in-hand.ts';

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
  draft: EventDraft & { hand: SidesInHand },
  sentence: number,
  index: ClauseIndex,
  match: Match,
): FoundEvent | null {
  const { predicate, trigger } = match;
  const words = speakersOf(draft, sentence, index, match, findParties(index, match));
  if (isMishap(draft, index, predicate, words)) return null;
  const host = predicate.toClass === 'territory';
  const resolve = (tokens: readonly number[]) =>
    tokens.flatMap((token) => partiesAt(draft, sentence, index, token, trigger));
  let initiators = distinctActors(resolve(words.initiators));
  const isPerson = (token: number) => index.tokens[token]!.upos !== 'NOUN' || isPeople(draft, index, token);
  const goals = resolve(
    predicate.toClass === 'person' ? words.recipients.filter(isPerson) : words.recipients,
  );
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
  if (recipients.length === 0 && goals.length > 0 && !predicate.mutual) {
    // "welcomed their resumption of ties with X": the owner acts, the other side stands within.
    const within = words.recipients.flatMap((token) => actorsInside(draft, sentence, index, token, 2));
    recipients = distinctActors(within).filter((ref) => !initiators.some((other) => sameActor(ref, other)));
  }
  if (predicate.role === 'refusal') {
    // "rejected A's proposal for a truce with B"
    const owners = match.parts
      .flatMap((token) => dependents(index, token, 'nmod:poss', 'amod', 'compound'))
      .flatMap((token) => resolveActors(draft, sentence, token))
      .filter((ref) => ref.state !== null && !initiators.some((own) => own.state === ref.state));
    if (owners.length > 0) recipients = distinctActors(owners);
  }
  const inner = recipients.length === 0 && !predicate.mutual ? ownPeople(draft, index, words, goals) : [];
  if (inner.length > 0) recipients = inner;
  if (recipients.length === 0 && predicate.kind === 'phrase' && !predicate.mutual) {
    // "rejected A's proposal", "expelled B's diplomats"
    const owners = match.parts.flatMap((token) => resolveActors(draft, sentence, token));
    recipients = distinctActors(owners).filter((ref) => !initiators.some((other) => sameActor(ref, other)));
  }
  // "engaged soldiers in a firefight in the hills": where it was, not whom it hit.
  if (recipients.some((ref) => !isBarePlace(ref))) recipients = recipients.filter((ref) => !isBarePlace(ref));
  const mutual = predicate.mutual || isReciprocal(index, words.recipients);
  if (mutual) {
    initiators = distinctActors([...initiators, ...recipients]);
    recipients = [];
  } else {
    // A town is where something is done or whence it comes, but only a capital speaks.
    initiators = initiators.filter(
      (ref) => ref.kind !== 'place' || (ref.state !== null && !spoken.has(predicate.type)),
    );
  }
  const theirs = [...words.recipients, ...match.parts].some((token) => isOwned(index, token));
  if (theirs && isWithin(initiators, recipients)) {
    // "condemned X and expelled its ambassador": nobody expels an envoy of their own.
    const other = findCounterpart(draft, sentence, index, trigger, predicate.type, initiators);
    if (other && predicate.type === 'SANCTION') recipients = [other];
  }
  if (recipients.length === 0 && words.recipients.some((token) => isPlainPronoun(index, token))) {
    // "thanked X and urged it": an object that is no "itself" is not the subject.
    const other = findCounterpart(draft, sentence, index, trigger, predicate.type, initiators);
    if (other && !predicate.mutual) recipients = [other];
  }
  const { value, cues } = weighFactuality(index, trigger);
  // "if either is attacked": a clause of a treaty, not an event between two.
  const supposed = cues.some((cue) => hypothetical.has(cue));
  const unreal =
    supposed || cues.includes('conditional') || (predicate.kind === 'noun' && Math.abs(value) < 2.4);
  const recalled =
    mutual && !predicate.mutual
      ? null
      : recallSides(draft, sentence, index, match, words, { initiators, recipients });
  if (recalled !== null && !(unreal && recalled.certainty < 1)) ({ initiators, recipients } = recalled);
  if (!meetsNeeds(match, mutual, initiators, recipients)) return null;
  const rating = rateEvent(index, match, words, initiators, recipients) * (recalled?.certainty ?? 1);
  const weight =
    predicate.mode === 'visit' && isWithin(initiators, recipients)
      ? 0
      : internationalWeight(draft.gazetteer, initiators, recipients, mutual);
  if (supposed && (initiators.length === 0 || (recipients.length === 0 && !predicate.mutual))) return null;
  const turned = turnEvent(predicate.type, cues, predicate.role);
  const confidence = (weight || DOMESTIC) * rating;
  if (confidence < LEAST) return null;
  const known = { initiators: initiators.filter(canAct), recipients: recipients.filter(canAct) };
  // "thanked Mr X for the letter to its own head of state": whoever is not known is not at home.
  if (isWithin(known.initiators, known.recipients) && !isWithin(initiators, recipients))
    known.recipients = [];
  const domestic =
    isWithin(initiators, recipients) ||
    weight === 0 ||
    !isForeignMatter(draft, draft.hand, sentence, predicate.type, Object.values(known).flat()) ||
    known.initiators.length + known.recipients.length === 0 ||
    (known.initiators.length === 0 &&
      words.initiators.length > 0 &&
      !isForeigner(draft, index, match, words, initiators));
  const told = initiators;
  if (!domestic) ({ initiators, recipients } = known);
  else if (initiators.length === 0 && !recipients.some(isKnown)) return null;
  else if (predicate.mutual && !initiators.some((ref) => isKnown(ref) || isWorded(index, ref))) return null;
  return {
    type: turned?.type ?? predicate.type,
    mode: turned ? turned.mode : modeOf(index, match, initiators),
    match,
    trigger,
    initiators,
    recipients,
    told,
    place,
    verb: words.verb,
    value: turned && value < 0 ? 2 : value,
    cues,
    domestic,
    confidence: Math.round(100 * confidence) / 100,
  };
}

/** "Georgian protesters blocked Georgian police": both are one state's, and told apart by their words. */
function ownPeople(
  draft: EventDraft,
  index: ClauseIndex,
  words: { initiators: number[]; recipients: number[] },
  goals: readonly ActorRef[],
): ActorRef[] {
  const state = goals[0]?.state ?? null;
  const isGroup = (token: number) =>
    index.tokens[token]!.upos === 'NOUN' &&
    isPeople(draft, index, token) &&
    !dependents(index, token, 'nmod:poss').some((owner) => index.tokens[owner]!.upos === 'PRON');
  if (state === null || goals.some((ref) => ref.state !== state)) return [];
  if (words.initiators.length === 0 || ![...words.initiators, ...words.recipients].every(isGroup)) return [];
  return words.recipients.map((token) => groupAt(draft, index, token, state));
}

/** A group in the words of the text ("protesters"); a name that nobody knows is none. */
const isWorded = (index: ClauseIndex, { end }: ActorRef) =>
  index.tokens.some((word) => word.end === end && word.upos === 'NOUN');

/** All parties, on both sides, are one state's. */
function isWithin(initiators: readonly ActorRef[], recipients: readonly ActorRef[]): boolean {
  const states = new Set([...initiators, ...recipients].map(homeOf));
  return recipients.length > 0 && initiators.length > 0 && states.size === 1 && !states.has(null);
}

/** The state a party is of; an armed group is of none, wherever it is at home. */
const homeOf = ({ kind, actor, state }: ActorRef) => (kind === 'group' && actor !== null ? actor : state);

/** "accused each other", "recognise one another's borders" */
function isReciprocal(index: ClauseIndex, objects: readonly number[]): boolean {
  return objects
    .flatMap((token) => [token, ...dependents(index, token, 'nmod:poss')])
    .some((token) => {
      const before = index.tokens[token - 1]?.form.toLowerCase();
      const word = index.tokens[token]!.form.toLowerCase();
      return (word === 'other' && before === 'each') || (word === 'another' && before === 'one');
    });
}

const isOwned = (index: ClauseIndex, token: number) =>
  dependents(index, token, 'nmod:poss').some((owner) => index.tokens[owner]!.upos === 'PRON');

const isBarePlace = ({ kind, state }: ActorRef) => kind === 'place' && state === null;

const isPlainPronoun = (index: ClauseIndex, token: number) =>
  /^(it|him|her|them)$/i.test(index.tokens[token]!.form);

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

function fitsClass(ref: ActorRef, wanted: string): boolean {
  if (wanted === 'territory')
    return (
      ref.kind === 'state' || ref.kind === 'place' || (ref.kind === 'organization' && ref.state !== null)
    );
  if (wanted === 'organization') return ref.kind === 'organization' || ref.kind === 'forum';
  if (wanted === 'individual') return ref.kind === 'person';
  if (wanted === 'person') return ref.kind === 'person' || ref.kind === 'state';
  return ref.kind !== 'place';
}

function meetsNeeds(
  { predicate }: Match,
  mutual: boolean,
  initiators: readonly ActorRef[],
  recipients: readonly ActorRef[],
): boolean {
  const parties = mutual ? initiators.length : initiators.length + recipients.length;
  switch (predicate.needs) {
    case 'initiator':
      return initiators.length > 0;
    case 'recipient':
      return mutual ? parties > 1 : recipients.length > 0;
    case 'both':
      return mutual ? parties > 1 : initiators.length > 0 && recipients.length > 0;
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
      const mention = inside
        .flatMap((token) => mentionsAtToken(draft.mentions, sentence, token))
        .find(({ kind, form }) => (kind === 'place' || kind === 'state') && form !== 'pronoun');
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
