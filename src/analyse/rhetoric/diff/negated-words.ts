import type { TreeWord } from './clause.ts';
import { denials, meaningOf, negations } from './graded-words.ts';

const carried = new Set(['xcomp', 'ccomp', 'obj', 'nsubj:pass']);

/**
 * Meanings of the words a sentence denies, by their place: what "not" stands with, the verb whose subject is "no
 * member", and what is denied, refused or not promised.
 */
export function negatedWords(tokens: readonly TreeWord[]): Map<number, string> {
  const negated = new Map<number, string>();
  const add = (place: number) => {
    const word = tokens[place];
    if (word !== undefined && !negated.has(place)) negated.set(place, meaningOf(word.lemma.toLowerCase()));
  };
  const addCarried = (place: number) =>
    tokens.forEach(({ head, deprel }, other) => {
      if (head === place && carried.has(deprel)) add(other);
    });
  tokens.forEach((word, place) => {
    const lemma = word.lemma.toLowerCase();
    if (negations.has(lemma) && word.head >= 0) {
      add(word.head);
      addCarried(word.head);
      const above = tokens[word.head]!;
      if (above.deprel.startsWith('nsubj')) add(above.head);
    }
    if (denials.has(lemma) && word.upos === 'VERB') addCarried(place);
  });
  return negated;
}
