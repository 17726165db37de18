import { z } from 'zod';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { eventTypeSchema } from '../../vocabulary/event-type.ts';
import { type ClauseIndex, dependents } from './clause-index.ts';
import { readRoles } from './clause-roles.ts';
import data from './data/recall.json' with { type: 'json' };
import type { Predicate } from './event-lexicon.ts';
import { findCounterpart } from './find-counterpart.ts';
import { distinctActors } from './found-event.ts';
import type { Match } from './match-predicates.ts';
import { type EventDraft, isPeople, isSomebodyElse } from './name-parties.ts';
import { isSides } from './recall-meeting.ts';
import { answeredSide, otherSide, pairInHand, type SidesInHand } from './sides-in-hand.ts';
import { splitWords } from './split-words.ts';

interface Sides {
  initiators: ActorRef[];
  recipients: ActorRef[];
}

const types = z.string().transform((text) => new Set(z.array(eventTypeSchema).parse(splitWords(text))));

const { stated, openTypes, openNouns, together, onset } = z
  .strictObject({
    /** Verbs and nouns so common that a side is only theirs when stated. */
    stated: z.string().transform((text) => new Set(splitWords(text))),
    /** Acts that, told without the other side, are done to whom the doer has been dealing with. */
    openTypes: types,
    /** Those of them that nouns tell so too. */
    openNouns: types,
    /** Those that several do with each other when nobody else is named. */
    together: types,
    /** Verbs with which even "the fighting" is told for the first time. */
    onset: z.string().transform((text) => new Set(splitWords(text))),
  })
  .parse(data);

/** How much of the rating is left when a side is taken from the sentence around, and from what was told before. */
const FROM_SENTENCE = 1;
const FROM_TEXT = 0.75;

/**
 * The sides of an act with what its clause leaves out: the one other state that the sentence names, else whom the doer
 * last dealt with. Null when nothing is missing or nobody is in hand.
 */
export function recallSides(
  draft: EventDraft & { hand: SidesInHand },
  sentence: number,
  index: ClauseIndex,
  match: Match,
  words: { initiators: readonly number[]; recipients: readonly number[] },
  { initiators, recipients }: Sides,
): (Sides & { certainty: number }) | null {
  const { predicate, trigger } = match;
  if (predicate.kind !== 'noun' && stated.has(predicate.head)) return null;
  if (predicate.mutual) return recallPartners(draft, sentence, index, match, words, initiators);
  const known = (refs: readonly ActorRef[]) => refs.length > 0 && refs.every(isKnown);
  const named = [...words.recipients, ...(match.object === null ? [] : [match.object])].filter(
    (token) => !isSomebodyElse(index, token),
  );
  if (recipients.length === 0 && predicate.to.length > 0 && initiators.length > 0) {
    if (named.some((token) => isPeople(draft, index, token)) || actTogether(predicate, initiators))
      return null;
    const other = isTold(index, predicate, named)
      ? findCounterpart(draft, sentence, index, trigger, predicate.type, initiators)
      : null;
    if (other) return { initiators, recipients: [other], certainty: FROM_SENTENCE };
    if (
      !known(initiators) ||
      !isOpen(predicate) ||
      named.some((token) => isThing(index, token) && token !== match.object)
    )
      return null;
    const answers = predicate.type === 'REJECT';
    const others = (answers ? answeredSide : otherSide)(draft.hand, sentence, initiators);
    return others.length === 0 ? null : { initiators, recipients: others, certainty: FROM_TEXT };
  }
  if (
    initiators.length === 0 &&
    known(recipients) &&
    predicate.kind !== 'noun' &&
    predicate.type !== 'ASSAULT' &&
    isOpen(predicate)
  ) {
    if (words.initiators.length > 0 || words.recipients.some((token) => isThing(index, token))) return null;
    const others = otherSide(draft.hand, sentence, recipients);
    return others.length === 0 ? null : { initiators: others, recipients, certainty: FROM_TEXT };
  }
  return null;
}

/**
 * Whether the one other state of the sentence can be meant: not by nouns of other kinds than charges and attacks, nor with
 * what somebody does to his own ("gave up his run") or, without any object, does himself ("isolated for a week").
 */
function isTold(index: ClauseIndex, { kind, type, head }: Predicate, named: readonly number[]): boolean {
  if (kind === 'noun') return !stated.has(head) && (type === 'ACCUSE' || type === 'ASSAULT');
  if (kind !== 'verb') return true;
  if (named.length === 0) return type !== 'SANCTION' && type !== 'COERCE' && type !== 'ASSAULT';
  return !named.some(
    (token) =>
      isThing(index, token) &&
      dependents(index, token, 'nmod:poss').some((owner) => index.tokens[owner]!.upos === 'PRON'),
  );
}

/** What is named by itself ("the law", "Burisma") and so is done to that; but "refused it", "promised us" is open. */
function isThing(index: ClauseIndex, token: number): boolean {
  return /^(NOUN|PROPN|NUM)$/.test(index.tokens[token]!.upos);
}

/** "A and B agreed": with each other, where nobody else is named. */
function actTogether({ type }: Predicate, initiators: readonly ActorRef[]): boolean {
  return together.has(type) && new Set(initiators.map(({ state, actor }) => state ?? actor)).size > 1;
}

function isOpen({ type, kind, mode }: Predicate): boolean {
  return mode !== 'visit' && (kind === 'noun' ? openNouns : openTypes).has(type);
}

/** Talks, treaties and the like take two: the other party, or both, as they were dealing with each other before. */
function recallPartners(
  draft: EventDraft & { hand: SidesInHand },
  sentence: number,
  index: ClauseIndex,
  match: Match,
  words: { initiators: readonly number[]; recipients: readonly number[] },
  parties: ActorRef[],
): (Sides & { certainty: number }) | null {
  const states = new Set(parties.map(({ state, actor }) => state ?? actor));
  if (states.size > 1) return null;
  const stated = [...words.initiators, ...words.recipients].some((token) => isPeople(draft, index, token));
  if (parties.some(isKnown)) {
    if (stated) return null;
    const others = otherSide(draft.hand, sentence, parties);
    if (others.length === 0) return null;
    return { initiators: distinctActors([...parties, ...others]), recipients: [], certainty: FROM_TEXT };
  }
  if (!parties.every(isSides)) return null;
  if (parties.length === 0 && isKnownAlready(index, match)) return null;
  const pair = pairInHand(draft.hand, sentence);
  return pair.length < 2 ? null : { initiators: [...pair], recipients: [], certainty: FROM_TEXT };
}

/** "the talks", "their meeting": a passing word for what was told before. */
function isKnownAlready(index: ClauseIndex, { trigger, predicate }: Match): boolean {
  const { role } = predicate;
  if (predicate.kind !== 'noun')
    return !readRoles(index, trigger).passive || (role !== 'treaty' && role !== 'deal');
  if (!['root', 'nsubj', 'obj'].includes(index.relations[trigger]!)) return true;
  const head = index.heads[trigger]!;
  if (head >= 0 && onset.has(index.tokens[head]!.lemma.toLowerCase())) return false;
  return dependents(index, trigger, 'det', 'nmod:poss').some(
    (child) => !/^(an?|no|another|any)$/i.test(index.tokens[child]!.form),
  );
}

const isKnown = ({ actor, state }: ActorRef) => actor !== null || state !== null;
