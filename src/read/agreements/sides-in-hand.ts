import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { dependents, descendants, indexClauses } from '../events/clause-index.ts';
import { mentionToRef } from '../mentions/resolve-actors.ts';
import { stepWords } from './step-words.ts';

/** Sentences over which "the delegates" and "both sides" are the states of a sentence before. */
const reach = 4;

/**
 * Whom "the delegates", "the two sides", "both ministers" mean when nothing else tells: the states that together are the
 * subject of the last sentence with as many of them; none when there is no such sentence.
 */
export function sidesInHand(draft: Draft, sentence: number, token: number): ActorRef[] {
  const index = indexClauses(draft.sentences[sentence]!);
  const word = index.tokens[token]!;
  if (!/S$/.test(word.xpos) || !stepWords.sides.has(word.lemma.toLowerCase())) return [];
  const before = dependents(index, token, 'det', 'nummod', 'amod').map((child) =>
    index.tokens[child]!.form.toLowerCase(),
  );
  if (!before.some((form) => form === 'the' || form === 'both' || form === 'their' || form === 'these'))
    return [];
  const count = before.flatMap((form) => stepWords.counts[form] ?? [])[0] ?? null;
  for (let at = sentence - 1; at >= 0 && sentence - at <= reach; at -= 1) {
    const states = subjectStates(draft, at);
    if (states.length > 1) return count === null || states.length === count ? states : [];
  }
  return [];
}

/** The states within the subject of a sentence's main clause, each once. */
function subjectStates(draft: Draft, sentence: number): ActorRef[] {
  const index = indexClauses(draft.sentences[sentence]!);
  const inSubject = new Set(
    dependents(index, index.heads.indexOf(-1), 'nsubj').flatMap((subject) => descendants(index, subject)),
  );
  const states = draft.mentions
    .filter(({ sentence: own, token, kind }) => own === sentence && kind === 'state' && inSubject.has(token))
    .map(mentionToRef);
  return [...new Map(states.map((ref) => [ref.state, ref])).values()];
}
