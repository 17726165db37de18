import type { Sentence } from '../../language/sentence.ts';
import type { Likelihood } from '../../vocabulary/reading.ts';
import { containsSpan, type Span } from '../../vocabulary/span.ts';
import { isNegated } from '../claims/cue-words.ts';
import { type Estimate, findEstimates } from './find-estimates.ts';

/** Relations into a clause of its own: what is estimated there is not what stands above it. */
const OTHER_CLAUSE = /^(?:acl|acl:relcl|advcl|ccomp|csubj|parataxis|conj|appos)$/;
/** From an estimated act up to the estimate: "is likely to sail", "it is likely that they sail", "a chance of war". */
const ESTIMATED = /^(?:xcomp|ccomp|csubj|acl|advcl|nsubj|nmod|obl|acl:relcl)$/;

/**
 * How likely a claim's words make its content: estimative words in the content's own clause ("that they will probably
 * sail"), or between the cue and the content ("judges it unlikely that …"). Null when nothing is estimated. A content of several
 * sentences has none: its parts differ.
 */
export function likelihoodOfContent(sentence: Sentence, cue: Span, content: Span): Likelihood | null {
  if (!containsSpan(sentence, content) || !containsSpan(sentence, cue)) return null;
  for (const estimate of findEstimates(sentence)) {
    const { start, end } = spanOf(sentence, estimate);
    const between = start >= cue.end && end <= content.start;
    const inside = start >= content.start && end <= content.end && isMain(sentence, estimate.token, content);
    if ((between && isPredicate(sentence, estimate.token)) || inside) return toLikelihood(sentence, estimate);
  }
  return null;
}

/**
 * How likely the report makes the act that a word names; turned round when the act is negated below the estimate
 * ("will probably not sail"). Null when nothing is estimated.
 */
export function likelihoodOfAct(sentence: Sentence, token: number): Likelihood | null {
  const estimates = findEstimates(sentence);
  if (estimates.length === 0) return null;
  let at = token;
  for (let step = 0; step < 4; step++) {
    const { head, deprel } = sentence.tokens[at]!;
    const estimate = estimates.find(
      ({ first, last, token: key }) =>
        hangsOn(sentence, key, at) || (head >= first && head <= last && ESTIMATED.test(deprel)),
    );
    if (estimate !== undefined) {
      const { words, low, high } = toLikelihood(sentence, estimate);
      const turned =
        isNegated(sentence, token) && !/^(?:not|n['’]t)$/.test(sentence.tokens[estimate.last]!.form);
      return turned ? { words, low: round(1 - high), high: round(1 - low) } : { words, low, high };
    }
    // "is likely to try to sail", "is likely to hold talks".
    if (head < 0 || !/^(?:xcomp|obj)$/.test(deprel)) return null;
    at = head;
  }
  return null;
}

/** True for an adverb or adjective on the word, or the predicate that an `it` beside the clause is given: "judge it likely that …". */
function hangsOn(sentence: Sentence, key: number, at: number): boolean {
  const { head, deprel } = sentence.tokens[key]!;
  if (head === at) return /^(?:advmod|amod)$/.test(deprel);
  const { head: above, deprel: own } = sentence.tokens[at]!;
  return own === 'ccomp' && head === above && head >= 0 && key < at && /^(?:xcomp|ccomp)$/.test(deprel);
}

function isPredicate(sentence: Sentence, key: number): boolean {
  return /^(?:ADJ|NOUN)$/.test(sentence.tokens[key]!.upos) && sentence.tokens[key]!.deprel !== 'amod';
}

/** True when no clause of its own lies between the word and the head of the content. */
function isMain(sentence: Sentence, key: number, content: Span): boolean {
  let at = key;
  for (let step = 0; step < 12; step++) {
    const { head, deprel } = sentence.tokens[at]!;
    const above = sentence.tokens[head];
    if (above === undefined || above.start < content.start || above.end > content.end) return true;
    if (OTHER_CLAUSE.test(deprel)) return false;
    // "the likely successor", "talks in a remote valley": about a thing, not about what is said.
    if (deprel === 'amod' && above.upos !== 'VERB') return false;
    at = head;
  }
  return false;
}

function spanOf({ tokens }: Sentence, { first, last }: Estimate): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function toLikelihood(sentence: Sentence, estimate: Estimate): Likelihood {
  return { words: spanOf(sentence, estimate), low: estimate.low, high: estimate.high };
}

/** Bands are given to the hundredth, percentages may be finer. */
const round = (value: number): number => Math.round(10_000 * value) / 10_000;
