import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * A past or present tense can not describe the noun after it: in "met, discussed trade, signed …" the parser may
 * hang "discussed" on "trade" as an adjective. The verb takes the noun's place and the noun becomes its object.
 */
export const freeFiniteVerb: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ xpos, deprel, head }, verb) => {
    if (!/^VB[DZ]$/.test(xpos) || !/^(?:amod|compound)$/.test(deprel) || head < verb) return;
    const noun = tokens[head]!;
    if (!/^(?:conj|parataxis|root|ccomp)$/.test(noun.deprel) || noun.upos === 'VERB') return;
    if (childrenOf(sentence, head, 'nsubj', 'cop').length > 0) return;
    changes.set(verb, { head: noun.head, deprel: noun.deprel });
    changes.set(head, { head: verb, deprel: 'obj' });
    for (const child of childrenOf(sentence, head, 'punct', 'cc', 'obl', 'advmod')) {
      const outside = child < verb || tokens[child]!.deprel.startsWith('obl');
      if (outside) changes.set(child, { head: verb });
    }
  });
  return changeTokens(sentence, changes);
};
