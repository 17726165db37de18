import type { Sentence } from '../../language/sentence.ts';
import { childrenOf } from '../../language/walk-tree.ts';
import { figureWords } from './figure-words.ts';
import type { PlacedAmount } from './place-amount.ts';

/** "Trade doubled", "exports were halved": changes said by a verb alone. `amounts` are those already found. */
export function changeWithoutNumber(tree: Sentence, amounts: readonly PlacedAmount[]): PlacedAmount[] {
  return tree.tokens.flatMap((word, token) => {
    // "Will double" may be taken for an adjective.
    const isVerb = word.upos === 'VERB' || childrenOf(tree, token, 'aux').length > 0;
    const factor = isVerb ? figureWords.multipliers[word.lemma] : undefined;
    if (factor === undefined || amounts.some(({ governor, unit }) => governor === token && unit === 'times'))
      return [];
    const measure = childrenOf(tree, token, 'nsubj')
      .concat(childrenOf(tree, token, 'obj'))
      .find((index) => tree.tokens[index]!.upos === 'NOUN');
    if (measure === undefined) return [];
    const direction = factor < 1 ? ('down' as const) : ('up' as const);
    const { start, end } = word;
    return [
      {
        start,
        end,
        number: start,
        kind: 'times' as const,
        value: factor,
        upTo: null,
        unit: 'times',
        bound: boundBefore(tree, token),
        spelled: true,
        token,
        noun: -1,
        governor: token,
        measure,
        direction,
        preposition: '',
      },
    ];
  });
}

function boundBefore(tree: Sentence, token: number): PlacedAmount['bound'] {
  const words = childrenOf(tree, token, 'advmod').map((index) => tree.tokens[index]!.form.toLowerCase());
  if (words.some((word) => /^(?:almost|nearly|roughly|about|virtually|practically)$/.test(word)))
    return 'about';
  return words.includes('more') ? 'at least' : 'exact';
}
