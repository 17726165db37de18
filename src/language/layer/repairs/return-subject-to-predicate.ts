import type { Sentence } from '../../sentence.ts';
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
  for (const fronted of childrenOf(sentence, root, 'advcl', 'obl').filter((clause) => clause < root)) {
    const changes = findSubject(sentence, root, fronted);
    if (changes) return changeTokens(sentence, changes);
  }
  return sentence;
};

/** The phrase that begins after a comma inside the fronted clause and runs up to the predicate, as its subject. */
function findSubject(
  sentence: Sentence,
  root: number,
  fronted: number,
): Map<number, TokenChange> | undefined {
  const { tokens } = sentence;
  const inside = subtreeOf(sentence, fronted).filter((index) => index < root);
  const commas = inside
    .concat(childrenOf(sentence, root, 'punct'))
    .filter((index) => tokens[index]!.form === ',' && index < root)
    .sort((a, b) => a - b);
  for (const mark of commas) {
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
    if (childrenOf(sentence, first, 'punct').includes(mark)) changes.set(mark, { head: fronted });
    return changes;
  }
  return undefined;
}

/** The tag that shows tense: the verb's own, or that of its auxiliary or copula. */
function finiteTag(sentence: Sentence, predicate: number): string {
  const [helper] = childrenOf(sentence, predicate, 'aux', 'aux:pass', 'cop');
  return sentence.tokens[helper ?? predicate]!.xpos;
}
