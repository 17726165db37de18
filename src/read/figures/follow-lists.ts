import type { Sentence } from '../../language/sentence.ts';
import { baseRelation, childrenOf } from '../../language/walk-tree.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { PlacedAmount } from './place-amount.ts';

/**
 * "For 3 billion yuan, 200 million roubles and 15 million euros", "from $2 billion to $8 billion": an amount that hangs
 * on another of its kind measures what that one does. In order of the text.
 */
export function followLists(amounts: readonly PlacedAmount[], tree: Sentence): PlacedAmount[] {
  const done: PlacedAmount[] = [];
  for (const amount of amounts) {
    const first =
      amount.kind === 'count' ? undefined : done.findLast((other) => hangsOn(amount, other, tree));
    if (first === undefined) {
      done.push(amount);
      continue;
    }
    const { governor, measure, direction } = first;
    const level = amount.preposition === 'to' && first.preposition === 'from';
    done.push({
      ...amount,
      governor,
      measure,
      direction: level || first.preposition !== 'from' ? direction : null,
      preposition: amount.preposition || first.preposition,
    });
  }
  return done;
}

function hangsOn(amount: PlacedAmount, other: PlacedAmount, tree: Sentence): boolean {
  if (other.kind !== amount.kind || other.end > amount.start) return false;
  return wordsOf(amount, tree).some((index) => {
    const { head, deprel } = tree.tokens[index]!;
    return (
      head >= 0 &&
      isWithin(tree.tokens[head]!, other) &&
      /^(?:conj|nmod|appos|list|dep|obl)$/.test(baseRelation(deprel)) &&
      // "$5 million of $9 million" is no list.
      childrenOf(tree, index, 'case').every((mark) => /^to$/i.test(tree.tokens[mark]!.form))
    );
  });
}

function wordsOf(amount: Span, tree: Sentence): number[] {
  return [...tree.tokens.keys()].filter((index) => isWithin(tree.tokens[index]!, amount));
}

function isWithin(word: Span, { start, end }: Span): boolean {
  return word.start < end && start < word.end;
}
