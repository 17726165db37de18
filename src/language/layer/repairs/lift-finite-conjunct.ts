import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * A finite verb coordinated with an infinitive or a noun belongs to the clause above it: in "agreed to send aid and
 * refused …" the parser may hang "refused" on "send".
 */
export const liftFiniteConjunct: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ deprel, xpos, head }, index) => {
    if (deprel !== 'conj' || !/^VB[DZP]$/.test(xpos)) return;
    let at = head;
    while (isNoPartner(sentence, at)) at = tokens[at]!.head;
    if (at === head || tokens[at]!.upos !== 'VERB') return;
    if (childrenOf(sentence, index, 'mark').every((mark) => mark > index)) changes.set(index, { head: at });
  });
  return changeTokens(sentence, changes);
};

function isNoPartner({ tokens }: Parameters<Repair>[0], at: number): boolean {
  const { upos, xpos, deprel, head } = tokens[at]!;
  if (head < 0) return false;
  if (upos === 'NOUN' || upos === 'PROPN') return true;
  return upos === 'VERB' && /^(?:xcomp|advcl|acl)$/.test(deprel) && /^VBG?$/.test(xpos);
}
