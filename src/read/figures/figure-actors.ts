import { ancestorsOf, childrenOf } from '../../language/walk-tree.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Claim } from '../../vocabulary/reading.ts';
import type { Span } from '../../vocabulary/span.ts';
import { claimAt } from '../claims/claim-at.ts';
import type { Draft } from '../draft.ts';
import { mentionsOfSentence } from '../mentions/mentions-at-token.ts';
import { mentionToRef, resolveActors } from '../mentions/resolve-actors.ts';
import { isPredicate } from '../times/tense.ts';
import { figureWords } from './figure-words.ts';
import type { PlacedAmount } from './place-amount.ts';
import type { MeasurePlace } from './place-measure.ts';

/** How many sentences back a pair may be named. */
const FARTHEST_PAIR = 6;

const relational = new Set(figureWords.relationalNouns);

type Read = Pick<Draft, 'sentences' | 'mentions' | 'claims'>;

/**
 * The states a figure is about, in order of the text: those named in the phrase measured, then those with its verb;
 * for what goes on between two states ("trade"), the pair named last when the clause does not name both. Never
 * whoever gives the figure.
 */
export function figureActors(
  draft: Read,
  sentence: number,
  amount: PlacedAmount,
  place: MeasurePlace,
): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const found = near(draft, place.sentence, place.token);
  const measured = draft.sentences[place.sentence]!.tokens[place.token]!;
  const elsewhere = place.sentence !== sentence;
  if (amount.governor >= 0 && statesIn(found).length < 2) {
    const speaker = speakersOf(draft, amount);
    const clause = childrenOf(tree, amount.governor, 'nsubj', 'obl', 'obj', 'nmod')
      .filter((child) => child !== amount.token && !isSource(tree, child))
      .flatMap((child) => near(draft, sentence, child));
    found.push(...clause.filter(({ start }) => start === undefined || !speaker.has(start)));
  }
  const states = statesIn(found);
  const between = relational.has(measured.lemma.toLowerCase());
  if (!between || states.length > 1) return states;
  const named = lastPair(draft, elsewhere ? place.sentence : sentence);
  const pair = named.length === 2 ? named : mainPair(draft);
  const fits = states.every(({ state }) => pair.some((other) => other.state === state));
  return pair.length === 2 && fits ? pair : states;
}

/** Where those are named who give the figure. */
function speakersOf({ claims }: Read, { number, end }: PlacedAmount): Set<number> {
  const claim = claimAt(claims, { start: number, end });
  const { speaker, via } = claim === null ? { speaker: null, via: [] } : claims[claim]!;
  return new Set([speaker, ...via].flatMap((actor) => (actor?.start === undefined ? [] : [actor.start])));
}

/** "According to the ministry". */
function isSource(tree: Draft['sentences'][number], token: number): boolean {
  return childrenOf(tree, token, 'case').some(
    (mark) => tree.tokens[mark]!.form.toLowerCase() === 'according',
  );
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
    if (state === null || kind === 'outlet' || kind === 'place' || seen.has(state)) return false;
    seen.add(state);
    return true;
  });
}

/**
 * The two states named together in this sentence or the nearest of six before: joined ("Russia and Iran",
 * "China-Japan") rather than apart, and not the state of whoever is quoted there.
 */
function lastPair(draft: Read, sentence: number): ActorRef[] {
  const from = Math.max(0, sentence - FARTHEST_PAIR);
  for (const joined of [true, false]) {
    for (let at = sentence; at >= from; at -= 1) {
      const pair = pairIn(draft, at, joined);
      if (pair.length === 2) return pair;
    }
  }
  return [];
}

/** The two states a report is mostly about: both named at least three times and twice as often as any other. */
function mainPair({ mentions }: Read): ActorRef[] {
  const known = mainPairs.get(mentions);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { state, kind } of mentions)
    if (state !== null && kind !== 'outlet') counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  const clear = second !== undefined && second[1] >= 3 && second[1] >= 2 * (third?.[1] ?? 0);
  const pair = [first, second]
    .map((entry) => mentions.find(({ kind, state }) => kind === 'state' && state === entry?.[0]))
    .filter((mention) => mention !== undefined)
    .sort((a, b) => a.start - b.start)
    .map(mentionToRef);
  const found = clear && pair.length === 2 ? pair : [];
  mainPairs.set(mentions, found);
  return found;
}

const mainPairs = new WeakMap<Read['mentions'], ActorRef[]>();

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
