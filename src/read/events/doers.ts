import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { EventType } from '../../vocabulary/event-type.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { type ClauseIndex, dependents, isVerb } from './clause-index.ts';
import { isPassive } from './clause-roles.ts';
import type { findParties } from './find-parties.ts';
import { isListed, type Match } from './match-predicates.ts';
import { type EventDraft, isPeople } from './name-parties.ts';
import { isSides } from './recall-meeting.ts';

/** Acts that are done in words, and so by somebody who can speak. */
export const spoken: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);

/**
 * "The bank said that returns had doubled and appealed to X", "condemned launches that break the treaty and urged X": where
 * a coordinated verb of speech would have a thing as its subject, the subject of a verb further up speaks.
 */
export function speakersOf(
  draft: EventDraft,
  sentence: number,
  index: ClauseIndex,
  { predicate, trigger }: Match,
  words: ReturnType<typeof findParties>,
): ReturnType<typeof findParties> {
  if (predicate.kind === 'noun' || !spoken.has(predicate.type) || index.relations[trigger] !== 'conj')
    return words;
  if (!predicate.from.includes('subj') || isPassive(index, trigger)) return words;
  const speaks = (token: number) =>
    index.tokens[token]!.upos === 'PRON' ||
    isPeople(draft, index, token) ||
    mentionsAtToken(draft.mentions, sentence, token).length > 0;
  if (words.initiators.some(speaks)) return words;
  for (let at = index.heads[trigger]!, steps = 0; at >= 0 && steps < 8; at = index.heads[at]!, steps += 1) {
    if (!isVerb(index.tokens[at]!)) continue;
    const subjects = dependents(index, at, 'nsubj').filter(
      (child) =>
        index.tokens[child]!.deprel === 'nsubj' &&
        speaks(child) &&
        !/^(that|which|who)$/i.test(index.tokens[child]!.form),
    );
    if (subjects.length > 0) return { ...words, initiators: subjects };
  }
  return words;
}

/** Harm that nature does ("a fire destroyed the village") and what is won and lost in sport. */
export function isMishap(
  { lexicon }: EventDraft,
  index: ClauseIndex,
  { type }: Match['predicate'],
  { initiators }: { initiators: readonly number[] },
): boolean {
  if (type !== 'ASSAULT' && type !== 'COERCE') return false;
  if (initiators.some((token) => isListed(index, token, 'mishap', lexicon))) return true;
  return index.tokens.some(({ upos }, token) => upos === 'NOUN' && isListed(index, token, 'sport', lexicon));
}

/** Nobody known by name, but one who deals with states: "the two leaders", "the diplomat"; fighters who attack one. */
export function isForeigner(
  draft: EventDraft,
  index: ClauseIndex,
  { predicate }: Match,
  { initiators: words }: { initiators: number[] },
  initiators: readonly ActorRef[],
): boolean {
  if (initiators.some(isSides)) return true;
  return words.some(
    (token) =>
      ['envoy', 'traveller'].some((name) => isListed(index, token, name, draft.lexicon)) ||
      (predicate.type === 'ASSAULT' && isPeople(draft, index, token)),
  );
}
