import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { childLists } from '../mentions/child-lists.ts';
import { cueLexicon } from './cue-lexicon.ts';

/** True when a word negates the verb: "has not confirmed", "neither confirmed nor denied", "nobody said". */
export function isNegated(sentence: Sentence, verb: number): boolean {
  return childLists(sentence)[verb]!.some((child) => {
    const { form, deprel } = sentence.tokens[child]!;
    const word = form.toLowerCase();
    if (cueLexicon.negations.has(word) && child < verb && /^(?:advmod|cc|cc:preconj|det)$/.test(deprel))
      return true;
    if (!deprel.startsWith('nsubj')) return false;
    return (
      /^(?:nobody|none|neither|no-one)$/.test(word) ||
      childLists(sentence)[child]!.some((below) => /^(?:no|neither)$/i.test(sentence.tokens[below]!.form))
    );
  });
}

/** The verb with its particle, and the auxiliaries and negations right before it. */
export function cueSpan(sentence: Sentence, verb: number): Span {
  const { tokens } = sentence;
  let first = verb;
  while (first > 0) {
    const before = tokens[first - 1]!;
    const helps =
      before.head === verb &&
      (/^(?:aux|aux:pass)$/.test(before.deprel) || (before.deprel === 'advmod' && before.upos !== 'SCONJ'));
    if (!helps) break;
    first--;
  }
  const particle = childLists(sentence)[verb]!.find(
    (child) => child === verb + 1 && tokens[child]!.deprel === 'compound:prt',
  );
  return { start: tokens[first]!.start, end: tokens[particle ?? verb]!.end };
}
