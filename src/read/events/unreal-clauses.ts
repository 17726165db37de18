import { type ClauseIndex, dependents } from './clause-index.ts';
import { isHeadlineInfinitive } from './clause-roles.ts';

/** "if X attacks", "unless it stops", "should Y join". */
export function isCondition(index: ClauseIndex, clause: number): boolean {
  const marked = dependents(index, clause, 'mark').some((mark) =>
    /^(if|unless)$/i.test(index.tokens[mark]!.form),
  );
  return marked || isInvertedCondition(index, clause);
}

/** A headline's "A to meet B" is "A will meet B". */
export function isHeadlineFuture(index: ClauseIndex, token: number): boolean {
  if (isHeadlineInfinitive(index, token)) return true;
  return (
    index.heads[token]! < 0 &&
    index.tokens[token]!.xpos === 'VB' &&
    dependents(index, token, 'nsubj').length > 0 &&
    dependents(index, token, 'mark').some((mark) => /^to$/i.test(index.tokens[mark]!.form))
  );
}

/** "was to visit", "were to resume": the auxiliary "be" with an infinitive. */
export function isDestined(index: ClauseIndex, verb: number): boolean {
  const to = index.tokens[verb]!.xpos === 'VB' ? index.tokens[verb - 1] : undefined;
  return (
    to !== undefined &&
    /^to$/i.test(to.form) &&
    dependents(index, verb, 'cop', 'aux').some((child) =>
      /^(is|are|was|were)$/i.test(index.tokens[child]!.form),
    )
  );
}

/** "Should X attack, …", "Had they met, …": the auxiliary comes before the subject. */
export function isInvertedCondition(index: ClauseIndex, verb: number): boolean {
  const first = dependents(index, verb, 'aux')[0];
  const subject = dependents(index, verb, 'nsubj')[0];
  return (
    first !== undefined &&
    subject !== undefined &&
    first < subject &&
    /^(should|had|were)$/i.test(index.tokens[first]!.form)
  );
}

/** A sentence that asks. */
export function isQuestion(index: ClauseIndex): boolean {
  const last = index.tokens.findLast((word) => /[^"”’')\]]/.test(word.form));
  return last?.form === '?';
}
