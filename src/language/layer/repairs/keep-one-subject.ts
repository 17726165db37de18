import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { gapBetween, neighbouringSubjects } from '../find-arguments.ts';
import { speechVerbs } from '../word-lists.ts';

const nominal = /^(?:NOUN|PROPN)$/;
const echo = /^(?:\w+sel(?:f|ves)|both|each|all)$/i;

/**
 * A predicate has one subject. Two that belong to one phrase are put together ("the contract, light crude, rose");
 * of two that do not, the one the parser is surer of stays, or the nearest; the other, which mostly belongs to a verb the
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
    const names = tokens[first]!.upos === 'PROPN' && tokens[second]!.upos === 'PROPN';
    if (names && gap === 'none' && second - first <= 2) return [first, { head: second, deprel: 'compound' }];
    // "…, the agency said" is not one phrase with what stands before its comma.
    if (gap === 'comma' && !speechVerbs.has(tokens[tokens[first]!.head]!.lemma)) {
      const listed = childrenOf(sentence, second, 'conj').length > 0;
      return [second, { head: first, deprel: listed ? 'conj' : 'appos' }];
    }
  }
  if (followsAnd(sentence, second)) return [second, { head: first, deprel: 'conj' }];
  // Before a verb of speech the far one is mostly the subject of what was said.
  const speech = speechVerbs.has(tokens[tokens[first]!.head]!.lemma);
  const surer = !speech && tokens[first]!.confidence > tokens[second]!.confidence;
  return [surer ? second : first, { deprel: 'dislocated' }];
}

/** True when an "and" or "or" stands before the phrase of `word`. */
function followsAnd(sentence: Sentence, word: number): boolean {
  const { tokens } = sentence;
  let first = word;
  while (first > 0 && tokens[first - 1]!.head === word && tokens[first - 1]!.deprel !== 'cc') first -= 1;
  return tokens[first - 1]?.xpos === 'CC';
}
