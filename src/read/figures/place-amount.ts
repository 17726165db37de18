import type { Sentence } from '../../language/sentence.ts';
import { ancestorsOf, childrenOf, headOfSpan, tokenAt } from '../../language/walk-tree.ts';
import type { Span } from '../../vocabulary/span.ts';
import { isPredicate } from '../times/tense.ts';
import type { Amount } from './amount.ts';
import { changeOf, isChange } from './change-words.ts';
import { aboveTimes, measureOf, ofQuantity, quantityBehind } from './find-measure.ts';

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

/** Finds what an amount measures and which way it moved, from the tree; `times` of the sentence measure nothing. */
export function placeAmount(amount: Amount, tree: Sentence, times: readonly Span[]): PlacedAmount | null {
  const token = tokenAt(tree, amount.number) >= 0 ? tokenAt(tree, amount.number) : headOfSpan(tree, amount);
  if (token < 0) return null;
  const inside = (index: number) => {
    const word = tree.tokens[index];
    return word !== undefined && word.start < amount.end && amount.start < word.end;
  };
  // The head of the amount's words, then the noun they count.
  const head = headOfNumber(tree, { start: amount.number, end: amount.end }) ?? token;
  const above = tree.tokens[head]!.head;
  const ofPlural =
    amount.kind !== 'count'
      ? null
      : amount.upTo !== null && !isCounting(tree, head)
        ? nounBehind(tree, amount.end)
        : nounOfPlural(tree, head, amount.spelled);
  const counted =
    ofPlural !== null ||
    (amount.kind === 'count' &&
      above >= 0 &&
      isCounting(tree, head) &&
      above > head &&
      !isPredicate(tree, above));
  const noun = !counted ? head : (ofPlural ?? quantityBehind(tree, head) ?? countedNoun(tree, above, amount));
  const compound =
    !counted &&
    above > head &&
    /^(?:compound|nummod|amod|nmod:poss|nmod:unmarked)$/.test(tree.tokens[head]!.deprel) &&
    tree.tokens[above]!.upos === 'NOUN';
  const top = compound ? above : ofPlural === null || amount.upTo !== null ? noun : head;
  const governor = governorOfAmount(tree, top);
  const direction = directionOf(tree, top, governor, amount);
  // "Flights rose to 40" counts its subject.
  const said = counted
    ? (ofQuantity(tree, noun) ?? measureOf(tree, top, governor, false, inside))
    : measureOf(tree, top, governor, compound, inside);
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
    direction: direction ?? (lemma === 'contract' ? null : changeOf(lemma)),
    preposition,
  };
}

/** The word of the amount that the rest hangs on, a number rather than "half" or "some". */
function headOfNumber(tree: Sentence, span: Span): number | null {
  const inside = (index: number) => {
    const word = tree.tokens[index];
    return word !== undefined && word.start < span.end && span.start < word.end;
  };
  const heads = [...tree.tokens.keys()].filter((index) => inside(index) && !inside(tree.tokens[index]!.head));
  const numbers = heads.filter((index) => tree.tokens[index]!.upos === 'NUM');
  const counting = numbers.find((index) => isCounting(tree, index) && tree.tokens[index]!.head > index);
  return counting ?? numbers[0] ?? heads[0] ?? null;
}

/** "Between 10 and 12 coastal ‖ships‖": the plural right behind a range, whatever the tree hangs it on. */
function nounBehind(tree: Sentence, end: number): number | null {
  const first = tree.tokens.findIndex(({ start }) => start >= end);
  for (let at = first; at >= 0 && at < Math.min(first + 4, tree.tokens.length); at += 1) {
    const word = tree.tokens[at]!;
    if (word.xpos === 'NNS') return at;
    if (word.upos !== 'ADJ' && word.upos !== 'NOUN') return null;
  }
  return null;
}

/** "Hundreds ‖of soldiers‖", "three ‖of its ships‖": the noun below a plural or number that counts it. */
function nounOfPlural(tree: Sentence, plural: number, spelled: boolean): number | null {
  const { upos, deprel } = tree.tokens[plural]!;
  if (upos !== 'NUM' && (upos !== 'NOUN' || !spelled)) return null;
  // "97 ‖of 104 consignments‖": some of many.
  if (upos === 'NUM' && isCounting(tree, plural) && deprel !== 'nmod') return null;
  const below = childrenOf(tree, plural, 'nmod').find(
    (index) =>
      index > plural &&
      (upos === 'NOUN' || tree.tokens[index]!.xpos === 'NNS') &&
      childrenOf(tree, index, 'case').some((mark) => /^(?:of|out)$/i.test(tree.tokens[mark]!.form)),
  );
  return below ?? null;
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

/** "8 percent ‖fewer‖ than last year", "20 percent ‖more‖", "three times ‖higher‖". */
function comparisonBehind(tree: Sentence, amount: Amount): PlacedAmount['direction'] {
  if (amount.kind !== 'percent' && amount.kind !== 'times' && amount.kind !== 'share') return null;
  const form = tree.tokens.find(({ start }) => start >= amount.end)?.form.toLowerCase() ?? '';
  if (/^(?:fewer|less|lower|smaller|cheaper)$/.test(form)) return 'down';
  return /^(?:more|higher|larger|greater|bigger)$/.test(form) ? 'up' : null;
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
  // "It was about $5 billion."
  return isPredicate(tree, top) ? top : -1;
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
    ...(governor < 0 ? [] : childrenOf(tree, governor, 'advmod', 'xcomp', 'nsubj', 'obj')),
    ...ancestorsOf(tree, top).slice(0, 1),
  ];
  // "A decline … reaching $30 million": the verb only carries the noun of change above it.
  const above = governor < 0 ? -1 : tree.tokens[governor]!.head;
  if (
    above >= 0 &&
    tree.tokens[above]!.upos === 'NOUN' &&
    /^(?:acl|advcl|amod)/.test(tree.tokens[governor]!.deprel)
  )
    candidates.push(above);
  for (const index of candidates) {
    const lemma = tree.tokens[index]?.lemma.toLowerCase() ?? '';
    if (index >= 0 && tree.tokens[index]!.start >= amount.start && tree.tokens[index]!.end <= amount.end)
      continue;
    const form = tree.tokens[index]?.form.toLowerCase() ?? '';
    // "‖Up‖ to 40", a "contract": words of change that are none here.
    if (form === 'up' && /^to$/i.test(tree.tokens[index + 1]?.form ?? '')) continue;
    if (lemma === 'contract' && tree.tokens[index]!.upos !== 'VERB') continue;
    const change = changeOf(lemma) ?? changeOf(form);
    if (change !== null) return change;
  }
  return comparisonBehind(tree, amount);
}
