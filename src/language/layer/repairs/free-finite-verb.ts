import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { speechVerbs } from '../word-lists.ts';

/**
 * A past or present tense can not describe the noun after it: in "met, discussed trade, signed …" the parser may
 * hang "discussed" on "trade" as an adjective. The verb takes the noun's place and the noun becomes its object.
 */
export const freeFiniteVerb: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ xpos, deprel, head }, verb) => {
    if (isNextInRow(sentence, verb)) changes.set(verb, { deprel: 'conj' });
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

/** "met, discussed trade": a second tense after a comma, without a subject, is no complement of a verb that says nothing. */
function isNextInRow(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  const { xpos, deprel, head } = tokens[verb]!;
  const before = tokens[head];
  if (deprel !== 'ccomp' || before === undefined || head > verb || before.xpos !== xpos) return false;
  if (!/^VB[DZ]$/.test(xpos) || speechVerbs.has(before.lemma) || tokens[verb - 1]?.form !== ',') return false;
  return childrenOf(sentence, verb, 'nsubj', 'expl', 'mark', 'aux').length === 0;
}
