import type { Sentence, Token } from '../sentence.ts';

/** Mends one kind of mistake in a tree; gives the same object back when there is nothing to mend. */
export type Repair = (sentence: Sentence) => Sentence;

/** What a repair may change of a word. */
export type TokenChange = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos' | 'lemma'>>;

/** An arc that a rule set is no longer the parser's, so its confidence says little: it is kept below this. */
const repairedConfidence = 0.6;

/**
 * The sentence with some words changed; the sentence itself when there are none, or when the changed heads
 * would not be a tree with one root any more.
 */
export function changeTokens(sentence: Sentence, changes: ReadonlyMap<number, TokenChange>): Sentence {
  if (changes.size === 0) return sentence;
  const tokens = sentence.tokens.map((token, index) => {
    const change = changes.get(index);
    if (!change) return token;
    const confidence =
      'head' in change || change.deprel === 'dislocated'
        ? Math.min(token.confidence, repairedConfidence)
        : token.confidence;
    return { ...token, ...change, confidence };
  });
  return isTree(tokens) ? { ...sentence, tokens } : sentence;
}

/** True when every word leads up to the one root. */
export function isTree(tokens: readonly Token[]): boolean {
  let roots = 0;
  const done = new Uint8Array(tokens.length);
  for (let start = 0; start < tokens.length; start += 1) {
    if (tokens[start]!.head < 0) roots += 1;
    let at = start;
    while (at >= 0 && done[at] === 0) {
      done[at] = 1;
      at = tokens[at]!.head;
    }
    // 1 marks this walk, 2 an earlier one that reached the root.
    if (at >= 0 && done[at] === 1) return false;
    for (at = start; at >= 0 && done[at] === 1; at = tokens[at]!.head) done[at] = 2;
  }
  return roots === 1;
}
