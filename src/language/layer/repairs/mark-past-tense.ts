import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/** A participle with an active subject and no auxiliary is a past tense: "exports rose", tagged VBN by mistake. */
export const markPastTense: Repair = (sentence) => {
  // Headings leave auxiliaries out: "Minister sacked after vote".
  if (sentence.kind === 'heading') return sentence;
  const changes = new Map<number, TokenChange>();
  sentence.tokens.forEach(({ xpos, upos, deprel }, index) => {
    if (xpos !== 'VBN' || upos !== 'VERB') return;
    if (!/^(?:root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(deprel)) return;
    const active = childrenOf(sentence, index, 'nsubj').some(
      (child) => sentence.tokens[child]!.deprel === 'nsubj',
    );
    if (active && childrenOf(sentence, index, 'aux', 'mark').length === 0)
      changes.set(index, { xpos: 'VBD' });
  });
  return changeTokens(sentence, changes);
};
