import { childrenOf, subtreeOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * "Citing two officials, TelPress and the Post reported …": the subject after a fronted clause's comma is taken for a
 * conjunct or apposition of a noun inside that clause. When the predicate has no subject, that phrase is its subject.
 */
export const returnSubjectToPredicate: Repair = (sentence) => {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  const predicate = tokens[root];
  if (!predicate || !/^(?:VB[DPZ]|MD)$/.test(finiteTag(sentence, root))) return sentence;
  if (childrenOf(sentence, root, 'nsubj', 'csubj', 'expl').length > 0) return sentence;
  const fronted = childrenOf(sentence, root, 'advcl', 'obl').find((clause) => clause < root);
  if (fronted === undefined) return sentence;
  const inside = subtreeOf(sentence, fronted).filter((index) => index < root);
  const comma = inside
    .concat(childrenOf(sentence, root, 'punct'))
    .filter((index) => tokens[index]!.form === ',' && index < root);
  // The phrase that begins after a comma and runs up to the predicate.
  for (const mark of comma.sort((a, b) => a - b)) {
    const heads = inside.filter(
      (index) =>
        index > mark &&
        tokens[index]!.head < mark &&
        /^(?:conj|appos|nmod|dep|list)/.test(tokens[index]!.deprel),
    );
    const first = heads[0];
    if (first === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[first]!.upos)) continue;
    if (mark < fronted || childrenOf(sentence, first, 'case', 'mark').length > 0) continue;
    const passive = childrenOf(sentence, root, 'aux:pass').length > 0;
    const changes = new Map<number, TokenChange>([
      [first, { head: root, deprel: passive ? 'nsubj:pass' : 'nsubj' }],
    ]);
    for (const other of heads.slice(1)) changes.set(other, { head: first, deprel: 'conj' });
    for (const child of childrenOf(sentence, first, 'punct'))
      if (child === mark) changes.set(child, { head: fronted });
    return changeTokens(sentence, changes);
  }
  return sentence;
};

/** The tag that shows tense: the verb's own, or that of its auxiliary or copula. */
function finiteTag(sentence: Parameters<Repair>[0], predicate: number): string {
  const [helper] = childrenOf(sentence, predicate, 'aux', 'aux:pass', 'cop');
  return sentence.tokens[helper ?? predicate]!.xpos;
}
