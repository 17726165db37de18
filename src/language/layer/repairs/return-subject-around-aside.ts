import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { neighbouringSubjects } from '../find-arguments.ts';
import { speechVerbs } from '../word-lists.ts';

/**
 * "The ministers, the agency said, will meet again": the first subject belongs to the clause that goes on after the
 * words put in between, which has none of its own.
 */
export const returnSubjectAroundAside: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  for (const [first, second] of neighbouringSubjects(sentence)) {
    const verb = tokens[second]!.head;
    if (!speechVerbs.has(tokens[verb]!.lemma) || tokens[verb + 1]?.form !== ',') continue;
    const commas = tokens.slice(first + 1, second).filter(({ form }) => form === ',');
    const [clause] = childrenOf(sentence, verb, 'ccomp', 'parataxis', 'conj').filter((child) => child > verb);
    if (commas.length === 0 || clause === undefined) continue;
    if (childrenOf(sentence, clause, 'nsubj', 'csubj', 'expl', 'mark', 'cc').length > 0) continue;
    const passive = childrenOf(sentence, clause, 'aux:pass').length > 0;
    changes.set(first, { head: clause, deprel: passive ? 'nsubj:pass' : 'nsubj' });
    changes.set(clause, { deprel: 'ccomp' });
  }
  return changeTokens(sentence, changes);
};
