import type { Sentence } from '../../language/sentence.ts';
import { ancestorsOf, baseRelation, childrenOf, headOfSpan, tokenAt } from '../../language/walk-tree.ts';
import type { Span } from '../../vocabulary/span.ts';
import { isPredicate } from '../times/tense.ts';
import { figureWords } from './figure-words.ts';
import type { Amount } from './find-amounts.ts';

/** Where an amount stands in its sentence; token indices, -1 for none. */
export interface PlacedAmount extends Amount {
  /** The number's own word. */
  token: number;
  /** The noun counted, or the noun of money or percent. */
  noun: number;
  /** The verb, or noun of change, the amount belongs to. */
  governor: number;
  /** The noun of what was measured. */
  measure: number;
  direction: 'up' | 'down' | 'level' | null;
  /** Preposition before the amount: "to" a level, "by" a change, "from" an old level. */
  preposition: string;
}

const up = new Set(figureWords.up);
const down = new Set(figureWords.down);
const level = new Set(figureWords.level);

/** Finds what an amount measures and which way it moved, from the tree; `times` of the sentence measure nothing. */
export function placeAmount(amount: Amount, tree: Sentence, times: readonly Span[]): PlacedAmount | null {
  const token = tokenAt(tree, amount.number) >= 0 ? tokenAt(tree, amount.number) : headOfSpan(tree, amount);
  if (token < 0) return null;
  const inside = (index: number) => {
    const word = tree.tokens[index];
    return word !== undefined && word.start < amount.end && amount.start < word.end;
  };
  // The head of the amount's words, then the noun they count.
  let head = headOfSpan(tree, { start: amount.number, end: amount.end });
  if (head < 0) head = token;
  const above = tree.tokens[head]!.head;
  const counted =
    amount.kind === 'count' &&
    above >= 0 &&
    isCounting(tree, head) &&
    above > head &&
    !isPredicate(tree, above);
  const noun = counted ? countedNoun(tree, above, amount) : head;
  const compound =
    !counted &&
    above > head &&
    /^(?:compound|nummod|amod|nmod:poss|nmod:unmarked)$/.test(tree.tokens[head]!.deprel) &&
    tree.tokens[above]!.upos === 'NOUN';
  const top = compound ? above : noun;
  const governor = governorOfAmount(tree, top);
  const direction = directionOf(tree, top, governor, amount);
  // "Flights rose to 40" counts its subject.
  const said = counted ? ofQuantity(tree, noun) : measureOf(tree, top, governor, compound, inside);
  const measure = aboveTimes(tree, said, times);
  const lemma = tree.tokens[measure]?.lemma.toLowerCase() ?? '';
  const preposition =
    childrenOf(tree, top, 'case').map((index) => tree.tokens[index]!.form.toLowerCase())[0] ?? '';
  return {
    ...amount,
    token,
    noun: counted ? noun : -1,
    governor,
    measure,
    direction: direction ?? changeOf(lemma),
    preposition,
  };
}

/** "Two dozen government, parliamentary and other ‖delegations‖": several of a thing are a plural further right. */
function countedNoun(tree: Sentence, noun: number, amount: Amount): number {
  if (amount.value < 2 || tree.tokens[noun]!.xpos !== 'NN') return noun;
  for (let at = noun + 1; at < tree.tokens.length; at += 1) {
    const word = tree.tokens[at]!;
    if (word.xpos === 'NNS') return at;
    if (!/^(?:NOUN|ADJ|PUNCT|CCONJ|PROPN)$/.test(word.upos)) return noun;
  }
  return noun;
}

const quantityNouns = new Set(figureWords.quantityNouns);

/** "1,200 tons ‖of wheat‖": what a quantity is of; other nouns are measured themselves. */
function ofQuantity(tree: Sentence, noun: number): number {
  if (!quantityNouns.has(tree.tokens[noun]!.lemma.toLowerCase())) return noun;
  return (
    childrenOf(tree, noun, 'nmod').find((index) => index > noun && tree.tokens[index]!.upos === 'NOUN') ??
    noun
  );
}

function isCounting(tree: Sentence, head: number): boolean {
  return /^(?:nummod|compound|amod|det|nmod:unmarked|nmod)$/.test(tree.tokens[head]!.deprel);
}

/** The nearest word above that tells of the amount: a verb, or a noun of change ("a rise of 5 percent"). */
function governorOfAmount(tree: Sentence, top: number): number {
  const word = tree.tokens[top]!;
  if (isChange(word.lemma) && !isPredicate(tree, top)) return top;
  for (const index of ancestorsOf(tree, top)) {
    if (isPredicate(tree, index) || isChange(tree.tokens[index]!.lemma)) return index;
  }
  return -1;
}

function isChange(lemma: string): boolean {
  return changeOf(lemma) !== null;
}

function changeOf(lemma: string): PlacedAmount['direction'] {
  if (up.has(lemma)) return 'up';
  if (down.has(lemma)) return 'down';
  return level.has(lemma) ? 'level' : null;
}

function directionOf(
  tree: Sentence,
  top: number,
  governor: number,
  amount: Amount,
): PlacedAmount['direction'] {
  const candidates = [
    top,
    governor,
    ...(governor < 0 ? [] : childrenOf(tree, governor, 'advmod', 'xcomp', 'nsubj', 'obj', 'compound:prt')),
    ...ancestorsOf(tree, top).slice(0, 1),
  ];
  // "A decline … reaching $30 million": the verb only carries the noun of change above it.
  const above = governor < 0 ? -1 : tree.tokens[governor]!.head;
  if (above >= 0 && /^(?:acl|advcl|amod)/.test(tree.tokens[governor]!.deprel)) candidates.push(above);
  for (const index of candidates) {
    const lemma = tree.tokens[index]?.lemma.toLowerCase() ?? '';
    if (index >= 0 && tree.tokens[index]!.start >= amount.number && tree.tokens[index]!.end <= amount.end)
      continue;
    const form = tree.tokens[index]?.form.toLowerCase() ?? '';
    const change = changeOf(lemma) ?? changeOf(form);
    if (change !== null) return change;
  }
  return null;
}

/** What money, percents and multiples measure: what changed, or what the amount is of or for. */
function measureOf(
  tree: Sentence,
  top: number,
  governor: number,
  compound: boolean,
  inside: (index: number) => boolean,
): number {
  const ofAmount = childrenOf(tree, top, 'nmod').find((index) => {
    const marks = childrenOf(tree, index, 'case').map((mark) => tree.tokens[mark]!.form.toLowerCase());
    return (
      index > top &&
      !inside(index) &&
      marks.some((mark) => /^(?:of|in|worth)$/.test(mark)) &&
      tree.tokens[index]!.upos === 'NOUN'
    );
  });
  if (ofAmount !== undefined) return ofAmount;
  const change =
    governor >= 0 && !isPredicate(tree, governor)
      ? governor
      : compound && isChange(tree.tokens[top]!.lemma)
        ? top
        : -1;
  if (change >= 0) {
    const of = childrenOf(tree, change, 'nmod').find(
      (index) => !inside(index) && /^(?:NOUN|PROPN)$/.test(tree.tokens[index]!.upos),
    );
    const joined = childrenOf(tree, change, 'compound').find((index) => !inside(index));
    return of ?? joined ?? subjectOf(tree, change) ?? change;
  }
  if (compound) return top;
  const held = nounAbove(tree, top);
  if (held >= 0) return held;
  // Further down in the clause an amount is of something its subject does not tell.
  if (governor < 0 || (governor !== top && tree.tokens[top]!.head !== governor)) return -1;
  const relation = baseRelation(tree.tokens[top]!.deprel);
  const subject = subjectOf(tree, governor);
  // "The aid totals $5 million" measures the subject; "paid $5 million for gas" what is paid for.
  if (relation === 'obj' && subject !== null && !isChange(tree.tokens[governor]!.lemma)) {
    const target = childrenOf(tree, governor, 'obl').find(
      (index) =>
        childrenOf(tree, index, 'case').some((mark) =>
          /^(?:for|in|on)$/.test(tree.tokens[mark]!.form.toLowerCase()),
        ) && tree.tokens[index]!.upos === 'NOUN',
    );
    return target ?? subject;
  }
  return subject ?? childrenOf(tree, governor, 'obj').find((index) => !inside(index)) ?? -1;
}

/** "A ‖payout‖ of one million", "a ‖fund‖ worth $5 million": the noun an amount describes; -1 without one. */
function nounAbove(tree: Sentence, top: number): number {
  const word = tree.tokens[top]!;
  if (word.head < 0 || !/^(?:nmod|appos|acl|amod|nummod)$/.test(baseRelation(word.deprel))) return -1;
  return tree.tokens[word.head]!.upos === 'NOUN' ? word.head : -1;
}

/** "The decline through the first ‖months‖": not a time but what it goes with is measured. */
function aboveTimes(tree: Sentence, noun: number, times: readonly Span[]): number {
  let at = noun;
  while (
    at >= 0 &&
    times.some(({ start, end }) => start <= tree.tokens[at]!.start && tree.tokens[at]!.end <= end)
  ) {
    at = tree.tokens[at]!.head;
  }
  return at >= 0 && tree.tokens[at]!.upos === 'VERB' ? -1 : at;
}

/** The subject of a verb, over relative clauses, participles and joined verbs. */
function subjectOf(tree: Sentence, verb: number): number | null {
  let at = verb;
  for (let steps = 0; steps < 6; steps += 1) {
    const subject = childrenOf(tree, at, 'nsubj')[0];
    if (subject !== undefined && tree.tokens[subject]!.upos !== 'PRON') return subject;
    const word = tree.tokens[at]!;
    if (word.head < 0) return subject ?? null;
    const relation = baseRelation(word.deprel);
    if (relation === 'acl' && subject === undefined) return word.head;
    if (relation === 'acl') return word.head;
    if (subject !== undefined) return subject;
    if (!/^(?:conj|xcomp|advcl|ccomp|parataxis)$/.test(relation)) return null;
    at = word.head;
  }
  return null;
}
