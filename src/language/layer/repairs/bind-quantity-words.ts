import type { Sentence, Token } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { quantityPhrases } from '../word-lists.ts';

/**
 * "killed at least six people", "detained up to 300 protesters": what bounds a number hangs on the number, and its
 * preposition is none of the noun's, which is the verb's object when the verb has no other.
 */
export const bindQuantityWords: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach((word, number) => {
    if (word.xpos !== 'CD') return;
    const length = phraseLength(tokens, number);
    if (length === 0) return;
    const first = number - length;
    const noun = word.deprel === 'nummod' && word.head > number ? word.head : number;
    const top = climb(sentence, noun, first, number);
    const verb = tokens[top]!.head;
    // The last word of the phrase that is no preposition leads it: "least", "more", "up", "many".
    const lead = tokens.findIndex(
      (one, at) => at >= first && at < number && !/^(?:at|as|no|not)$/i.test(one.form),
    );
    for (let at = first; at < number; at += 1) {
      const own = tokens[at]!.xpos === 'JJS' ? 'nmod' : 'advmod';
      const deprel = at === lead ? own : at < lead ? 'case' : 'fixed';
      changes.set(at, { head: at === lead ? number : lead, deprel });
    }
    if (top !== noun) changes.set(noun, { head: verb, deprel: tokens[top]!.deprel });
    if (verb >= 0 && verb < first && isFreeObject(sentence, noun, top, verb, first, number))
      changes.set(noun, { head: verb, deprel: 'obj' });
  });
  return changeTokens(sentence, changes);
};

/** How many words before the number belong to a phrase such as "no more than". */
function phraseLength(tokens: readonly Token[], number: number): number {
  for (const phrase of quantityPhrases) {
    const from = number - phrase.length;
    if (from > 0 && phrase.every((form, at) => tokens[from + at]!.form.toLowerCase() === form))
      return phrase.length;
  }
  return 0;
}

/** The word that stands for the counted noun in the clause: the noun, or a word of the phrase it was hung on. */
function climb({ tokens }: Sentence, noun: number, first: number, number: number): number {
  const { head } = tokens[noun]!;
  return head >= first && head < number ? head : noun;
}

/** An oblique without a preposition of its own, after a verb in the active voice that has no object. */
function isFreeObject(
  sentence: Sentence,
  noun: number,
  top: number,
  verb: number,
  first: number,
  number: number,
): boolean {
  const { tokens } = sentence;
  if (!/^VB/.test(tokens[verb]!.xpos) || !/^(?:obl|nmod|obj)/.test(tokens[top]!.deprel)) return false;
  if (childrenOf(sentence, verb, 'aux:pass').length > 0) return false;
  if (childrenOf(sentence, verb, 'obj').some((object) => object !== top)) return false;
  if (tokens.slice(verb + 1, first).some(({ upos }) => upos !== 'ADV' && upos !== 'PART')) return false;
  const own = childrenOf(sentence, noun, 'case').filter((mark) => mark < first || mark > number);
  return own.length === 0;
}
