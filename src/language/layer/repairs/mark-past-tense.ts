import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * A participle with an active subject and no auxiliary is a past tense: "exports rose", tagged VBN by mistake. So is
 * one with a subject taken for passive when it, or a verb coordinated with it, has an object.
 */
export const markPastTense: Repair = (sentence) => {
  // Headings leave auxiliaries out: "Minister sacked after vote".
  if (sentence.kind === 'heading') return sentence;
  const changes = new Map<number, TokenChange>();
  sentence.tokens.forEach(({ xpos, upos, deprel }, index) => {
    if (xpos !== 'VBN' || upos !== 'VERB') return;
    if (!/^(?:root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(deprel)) return;
    const [subject] = childrenOf(sentence, index, 'nsubj');
    if (subject === undefined || childrenOf(sentence, index, 'aux', 'mark').length > 0) return;
    if (sentence.tokens[subject]!.deprel === 'nsubj') changes.set(index, { xpos: 'VBD' });
    else if (hasObject(sentence, index)) {
      changes.set(index, { xpos: 'VBD' });
      changes.set(subject, { deprel: 'nsubj' });
    }
  });
  return changeTokens(sentence, changes);
};

/** "neither confirmed nor denied the report": what is said of the last verb holds for the first. */
function hasObject(sentence: Sentence, verb: number): boolean {
  return [verb, ...childrenOf(sentence, verb, 'conj')].some(
    (at) =>
      /^VB[DN]$/.test(sentence.tokens[at]!.xpos) &&
      childrenOf(sentence, at, 'obj').some((object) => object > at) &&
      childrenOf(sentence, at, 'aux', 'nsubj').every((child) => child < verb),
  );
}
