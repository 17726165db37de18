import type { Sentence } from '../../sentence.ts';
import { childrenOf, subtreeOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { speechVerbs } from '../word-lists.ts';

/**
 * "…, the agency said." where the reported clause and the speech verb at the end are not joined as they should be:
 * the verb hangs inside the clause it reports, or the clause on the verb as an adverbial. The verb is the head, and what
 * stands before its comma is its clause.
 */
export const attachQuotedClause: Repair = (sentence) => {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.upos === 'PUNCT') last -= 1;
  const verb = tokens[last];
  if (!verb || !/^VB[DZ]$/.test(verb.xpos) || !speechVerbs.has(verb.lemma)) return sentence;
  const [subject] = childrenOf(sentence, last, 'nsubj');
  if (subject === undefined || childrenOf(sentence, last, 'obj', 'ccomp', 'mark').length > 0) return sentence;
  return last === root ? takeClause(sentence, last, subject) : raiseVerb(sentence, last, root);
};

/** The clause that ends at the comma before the subject, taken for an adverbial, is what was said. */
function takeClause(sentence: Sentence, verb: number, subject: number): Sentence {
  const { tokens } = sentence;
  const clause = childrenOf(sentence, verb, 'advcl', 'parataxis').findLast((child) => child < subject);
  if (
    clause === undefined ||
    childrenOf(sentence, clause, 'mark', 'advmod').some((child) =>
      /^(?:IN|TO|WRB)$/.test(tokens[child]!.xpos),
    )
  )
    return sentence;
  if (!/^VB[DZP]$/.test(tokens[clause]!.xpos) || childrenOf(sentence, clause, 'nsubj').length === 0)
    return sentence;
  return changeTokens(sentence, new Map([[clause, { deprel: 'ccomp' }]]));
}

/** The verb, with its subject after the last comma, comes out of the clause it was hung in. */
function raiseVerb(sentence: Sentence, verb: number, root: number): Sentence {
  const { tokens } = sentence;
  if (!/^(?:acl:relcl|acl|conj|advcl|dep|appos)$/.test(tokens[verb]!.deprel)) return sentence;
  const inside = subtreeOf(sentence, verb);
  const first = inside[0]!;
  const comma = tokens[first]!.upos === 'PUNCT' ? first : first - 1;
  if (!/^[,"']$/.test(tokens[comma]?.form ?? '')) return sentence;
  // "…, which the ministry denied": a relative clause stays one.
  if (inside.some((index) => /^(?:WDT|WP|WRB|CC)$/.test(tokens[index]!.xpos))) return sentence;
  const marks = childrenOf(sentence, root, 'punct').filter((mark) => mark > verb);
  return changeTokens(
    sentence,
    new Map<number, TokenChange>([
      [verb, { head: -1, deprel: 'root' }],
      [root, { head: verb, deprel: 'ccomp' }],
      ...marks.map((mark): [number, TokenChange] => [mark, { head: verb }]),
    ]),
  );
}
