import { ancestorsOf, childrenOf } from '../../language/walk-tree.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Claim } from '../../vocabulary/reading.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { mentionsOfSentence } from '../mentions/mentions-at-token.ts';
import { mentionToRef, resolveActors } from '../mentions/resolve-actors.ts';
import { isPredicate } from '../times/tense.ts';
import { figureWords } from './figure-words.ts';
import type { PlacedAmount } from './place-amount.ts';

const relational = new Set(figureWords.relationalNouns);

type Read = Pick<Draft, 'sentences' | 'mentions' | 'claims'>;

/**
 * The states a figure is about, in order of the text: those named in the phrase measured, then those with its verb;
 * for what goes on between two states ("trade"), the pair named last when the clause names none.
 */
export function figureActors(draft: Read, sentence: number, amount: PlacedAmount): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const phrase = amount.measure < 0 ? [] : near(draft, sentence, amount.measure);
  const found = [...phrase];
  if (amount.governor >= 0 && statesIn(found).length < 2) {
    const clause = childrenOf(tree, amount.governor, 'nsubj', 'obl', 'obj', 'nmod');
    found.push(...clause.flatMap((child) => near(draft, sentence, child)));
  }
  const states = statesIn(found);
  if (states.length > 0) return states;
  const between = tree.tokens.some(
    (word) => word.upos === 'NOUN' && relational.has(word.lemma.toLowerCase()),
  );
  return between ? lastPair(draft, sentence) : [];
}

/** The actors of a noun and of what hangs on it. */
function near(draft: Read, sentence: number, token: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const below = childrenOf(tree, token, 'nmod', 'compound', 'amod', 'appos').filter(
    (child) => !isPredicate(tree, child),
  );
  return [token, ...below].flatMap((index) => resolveActors(draft, sentence, index));
}

/** One reference a state, places and outlets left out. */
function statesIn(actors: readonly ActorRef[]): ActorRef[] {
  const seen = new Set<string>();
  return actors.filter(({ state, kind }) => {
    if (state === null || kind === 'outlet' || seen.has(state)) return false;
    seen.add(state);
    return true;
  });
}

/**
 * The two states named together in this sentence or the nearest of four before: joined ("Russia and Iran",
 * "China-Japan") rather than apart, and not the state of whoever is quoted there.
 */
function lastPair(draft: Read, sentence: number): ActorRef[] {
  const from = Math.max(0, sentence - 4);
  for (const joined of [true, false]) {
    for (let at = sentence; at >= from; at -= 1) {
      const pair = pairIn(draft, at, joined);
      if (pair.length === 2) return pair;
    }
  }
  return [];
}

function pairIn(draft: Read, sentence: number, joined: boolean): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const quoted = joined ? null : speakersIn(draft.claims, tree);
  const mentions = [...mentionsOfSentence(draft.mentions, sentence).values()]
    .flat()
    .filter(({ kind, state }) => kind === 'state' && !quoted?.has(state))
    .sort((a, b) => a.start - b.start);
  if (!joined) return statesIn(mentions.map(mentionToRef)).slice(0, 2);
  for (const [index, first] of mentions.entries()) {
    const second = mentions[index + 1];
    if (second === undefined || first.state === second.state) continue;
    const between = tree.tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
    const link = between.map(({ form }) => form.toLowerCase()).join(' ');
    if (/^(?:and|nor|or|with|[-–—/])(?: the)?$/.test(link))
      return [mentionToRef(first), mentionToRef(second)];
  }
  return [];
}

/** States of those whose words are cued in a sentence. */
function speakersIn(claims: readonly Claim[], sentence: Span): Set<string | null> {
  let sorted = claimsByCue.get(claims);
  if (sorted === undefined) {
    sorted = [...claims].sort((a, b) => a.cue.start - b.cue.start);
    claimsByCue.set(claims, sorted);
  }
  const states = new Set<string | null>();
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.cue.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sorted.length && sorted[at]!.cue.start < sentence.end; at += 1) {
    states.add(sorted[at]!.speaker.state);
  }
  return states;
}

const claimsByCue = new WeakMap<readonly Claim[], Claim[]>();

/** Words above an amount up to its verb: what a time in the phrase may hang on. */
export function phraseOf(tree: Draft['sentences'][number], amount: PlacedAmount): number[] {
  const above = ancestorsOf(tree, amount.token);
  const end = above.findIndex((index) => isPredicate(tree, index));
  return [amount.token, ...above.slice(0, end < 0 ? above.length : end)];
}
