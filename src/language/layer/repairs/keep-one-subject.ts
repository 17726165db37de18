import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { gapBetween, neighbouringSubjects } from '../find-arguments.ts';
import { speechVerbs } from '../word-lists.ts';

const nominal = /^(?:NOUN|PROPN)$/;
const echo = /^(?:\w+sel(?:f|ves)|both|each|all)$/i;

/**
 * A predicate has one subject. Two that belong to one phrase are put together ("the contract, light crude, rose");
 * of two that do not, the one nearest to the predicate stays, and the other, which mostly belongs to a verb the
 * parser missed, is marked as dislocated. "Petrova herself" is a subject and its echo.
 */
export const keepOneSubject: Repair = (sentence) => {
  const changes = new Map<number, TokenChange>();
  for (const [first, second] of neighbouringSubjects(sentence)) {
    const [word, change] = mendPair(sentence, first, second);
    changes.set(word, change);
  }
  sentence.tokens.forEach(({ head, deprel, upos }, index) => {
    // "The head of the delegation told TelPress": a second subject right after an active verb is its object.
    if (deprel !== 'nsubj' || head !== index - 1 || sentence.tokens[head]!.upos !== 'VERB' || upos === 'PRON')
      return;
    const before = childrenOf(sentence, head, 'nsubj').some((child) => child < head);
    if (before) changes.set(index, { deprel: 'obj' });
  });
  return changeTokens(sentence, changes);
};

function mendPair(sentence: Sentence, first: number, second: number): [number, TokenChange] {
  const { tokens } = sentence;
  if (echo.test(tokens[second]!.form)) return [second, { deprel: 'obl:unmarked' }];
  const gap = gapBetween(sentence, first, second);
  if (nominal.test(tokens[first]!.upos) && nominal.test(tokens[second]!.upos)) {
    if (gap === 'none' && second - first <= 2) return [first, { head: second, deprel: 'compound' }];
    // "…, the agency said" is not one phrase with what stands before its comma.
    if (gap === 'comma' && !speechVerbs.has(tokens[tokens[first]!.head]!.lemma)) {
      const listed = childrenOf(sentence, second, 'conj').length > 0;
      return [second, { head: first, deprel: listed ? 'conj' : 'appos' }];
    }
  }
  return [first, { deprel: 'dislocated' }];
}
