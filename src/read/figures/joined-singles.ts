import type { Sentence } from '../../language/sentence.ts';
import { childrenOf } from '../../language/walk-tree.ts';
import { isCounted } from './measure-heads.ts';
import type { PlacedAmount } from './place-amount.ts';

/** "Two soldiers and ‖a civilian‖": one of a thing, joined to a count of others. */
export function findJoinedSingles(tree: Sentence, amounts: readonly PlacedAmount[]): PlacedAmount[] {
  return amounts.flatMap((amount) => {
    if (amount.kind !== 'count' || amount.noun < 0 || !isCounted(tree.tokens[amount.noun]!)) return [];
    return childrenOf(tree, amount.noun, 'conj').flatMap((noun) => {
      const word = tree.tokens[noun]!;
      const article = childrenOf(tree, noun, 'det', 'nummod').find((index) =>
        /^(?:an?|one)$/i.test(tree.tokens[index]!.form),
      );
      if (article === undefined || !/^(?:NN|JJ)$/.test(word.xpos) || !isCounted(word)) return [];
      const { start } = tree.tokens[article]!;
      return [
        {
          ...amount,
          start,
          number: start,
          end: word.end,
          value: 1,
          upTo: null,
          bound: 'exact' as const,
          token: article,
          noun,
          measure: noun,
          unit: '',
        },
      ];
    });
  });
}
