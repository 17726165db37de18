import type { Sentence } from '../../language/sentence.ts';
import { baseRelation, childrenOf } from '../../language/walk-tree.ts';
import type { PlacedAmount } from './place-amount.ts';

/**
 * "For 3 billion yuan, 200 million roubles and 15 million euros", "from $2 billion to $8 billion": an amount that hangs
 * on another of its kind measures what that one does. In order of the text.
 */
export function followLists(amounts: readonly PlacedAmount[], tree: Sentence): PlacedAmount[] {
  const done: PlacedAmount[] = [];
  /** The amount a word belongs to, for the amounts done. */
  const owner = new Map<number, PlacedAmount>();
  let from = 0;
  for (const amount of amounts) {
    while (from < tree.tokens.length && tree.tokens[from]!.end <= amount.start) from += 1;
    const words: number[] = [];
    for (let at = from; at < tree.tokens.length && tree.tokens[at]!.start < amount.end; at += 1)
      words.push(at);
    const first = amount.kind === 'count' ? null : amountAbove(tree, words, owner);
    const placed = first?.kind === amount.kind ? goOn(amount, first) : amount;
    done.push(placed);
    for (const word of words) owner.set(word, placed);
  }
  return done;
}

function goOn(amount: PlacedAmount, first: PlacedAmount): PlacedAmount {
  const { governor, measure, direction } = first;
  const level = amount.preposition === 'to' && first.preposition === 'from';
  return {
    ...amount,
    governor,
    measure,
    direction: level || first.preposition !== 'from' ? direction : null,
    preposition: amount.preposition || first.preposition,
  };
}

/** The earlier amount that one of `words` hangs on. */
function amountAbove(
  tree: Sentence,
  words: readonly number[],
  owner: ReadonlyMap<number, PlacedAmount>,
): PlacedAmount | null {
  for (const index of words) {
    const { head, deprel } = tree.tokens[index]!;
    const above = owner.get(head);
    if (above === undefined || !/^(?:conj|nmod|appos|list|dep|obl)$/.test(baseRelation(deprel))) continue;
    // "$5 million of $9 million" is no list.
    if (childrenOf(tree, index, 'case').every((mark) => /^to$/i.test(tree.tokens[mark]!.form))) return above;
  }
  return null;
}
