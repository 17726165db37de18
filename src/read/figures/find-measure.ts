import type { Sentence } from '../../language/sentence.ts';
import { baseRelation, childrenOf } from '../../language/walk-tree.ts';
import type { Span } from '../../vocabulary/span.ts';
import { isPredicate } from '../times/tense.ts';
import { isChange } from './change-words.ts';
import { figureWords } from './figure-words.ts';

const quantityNouns = new Set(figureWords.quantityNouns);

/**
 * "1,200 tons ‖of wheat‖", "13,000 containers ‖of shells‖": what a quantity is of, null when that is not said beside
 * it; other nouns are measured themselves.
 */
export function ofQuantity(tree: Sentence, noun: number): number | null {
  if (!quantityNouns.has(tree.tokens[noun]!.lemma.toLowerCase())) return noun;
  return (
    childrenOf(tree, noun, 'nmod').find(
      (index) =>
        index > noun &&
        tree.tokens[index]!.upos === 'NOUN' &&
        childrenOf(tree, index, 'case').some((mark) => tree.tokens[mark]!.form.toLowerCase() === 'of'),
    ) ?? null
  );
}

/** "500,000 ‖barrels‖": a quantity right behind its number, whatever the tree says; null without one. */
export function quantityBehind(tree: Sentence, number: number): number | null {
  const lemma = tree.tokens[number + 1]?.lemma.toLowerCase() ?? '';
  return quantityNouns.has(lemma) ? number + 1 : null;
}

/** What money, percents and multiples measure: what changed, or what the amount is of or for. */
export function measureOf(
  tree: Sentence,
  top: number,
  governor: number,
  compound: boolean,
  inside: (index: number) => boolean,
): number {
  const words = [top, ...[...tree.tokens.keys()].filter((index) => index !== top && inside(index))];
  const ofAmount = words
    .flatMap((word) => childrenOf(tree, word, 'nmod'))
    .find((index) => {
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
  // "Put ‖trade‖ at $5 billion", "raise ‖exports‖ to $5 billion".
  const object = childrenOf(tree, governor, 'obj').find(
    (index) => !inside(index) && tree.tokens[index]!.upos === 'NOUN',
  );
  if (relation === 'obl' && object !== undefined) return object;
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
  return subject ?? object ?? -1;
}

/** "A ‖payout‖ of one million", "a ‖fund‖ worth $5 million": the noun an amount describes; -1 without one. */
function nounAbove(tree: Sentence, top: number): number {
  const word = tree.tokens[top]!;
  if (word.head < 0 || !/^(?:nmod|appos|acl|amod|nummod)$/.test(baseRelation(word.deprel))) return -1;
  return tree.tokens[word.head]!.upos === 'NOUN' ? word.head : -1;
}

/** "The decline through the first ‖months‖": not a time but what it goes with is measured. */
export function aboveTimes(tree: Sentence, noun: number, times: readonly Span[]): number {
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
