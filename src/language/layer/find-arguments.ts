import type { Sentence } from '../sentence.ts';
import { childrenOf } from '../walk-tree.ts';

/** Pairs of subjects of one predicate that follow each other, both before it. */
export function neighbouringSubjects(sentence: Sentence): [number, number][] {
  const pairs: [number, number][] = [];
  const last = new Map<number, number>();
  sentence.tokens.forEach(({ head, deprel }, index) => {
    if (head < index || !/^nsubj(?::pass)?$/.test(deprel)) return;
    const before = last.get(head);
    if (before !== undefined) pairs.push([before, index]);
    last.set(head, index);
  });
  return pairs;
}

/**
 * What stands between a phrase's head `left` and the phrase of `right`: nothing but modifiers of `right` ("none"),
 * dependents of `left` too ("dependents"), one comma ("comma"), or something else ("apart").
 */
export function gapBetween(
  { tokens }: Sentence,
  left: number,
  right: number,
): 'none' | 'dependents' | 'comma' | 'apart' {
  let gap: 'none' | 'dependents' | 'comma' = 'none';
  let inRight = false;
  for (let at = left + 1; at < right; at += 1) {
    const { upos, form, deprel } = tokens[at]!;
    const under = headWithin(tokens, at, left, right);
    if (upos === 'PUNCT') {
      if (form !== ',' || gap === 'comma' || inRight) return 'apart';
      gap = 'comma';
    } else if (under === right) {
      if (/^(?:cc|case|det|mark)$/.test(deprel) && tokens[at]!.head === right) return 'apart';
      inRight = true;
    } else if (under === left && !inRight && gap !== 'comma') {
      if (
        /^(?:cc|conj|acl)/.test(deprel) &&
        tokens[at]!.head === left &&
        deprel !== 'conj' &&
        deprel !== 'cc'
      )
        return 'apart';
      gap = 'dependents';
    } else return 'apart';
  }
  return gap;
}

/** The one of `left` and `right` that `at` hangs on, by words between them only; -1 when neither. */
function headWithin(tokens: Sentence['tokens'], at: number, left: number, right: number): number {
  let head = tokens[at]!.head;
  while (head > left && head < right) head = tokens[head]!.head;
  return head === left || head === right ? head : -1;
}

/** Text of the case markers of a word ("by", "according to"), lower case. */
export function caseOf(sentence: Sentence, word: number): string {
  return childrenOf(sentence, word, 'case')
    .flatMap((mark) => [mark, ...childrenOf(sentence, mark, 'fixed')])
    .map((mark) => sentence.tokens[mark]!.form.toLowerCase())
    .join(' ');
}
