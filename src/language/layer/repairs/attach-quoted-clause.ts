import { childrenOf, subtreeOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { speechVerbs } from '../word-lists.ts';

/**
 * "…, the agency said." where the speech verb was hung inside the clause it reports: the verb that ends the sentence
 * and has a subject of its own after the comma becomes the head, and what stands before is its clause.
 */
export const attachQuotedClause: Repair = (sentence) => {
  const { tokens } = sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.upos === 'PUNCT') last -= 1;
  const verb = tokens[last];
  if (
    !verb ||
    last === root ||
    verb.upos !== 'VERB' ||
    !/^VB[DZ]$/.test(verb.xpos) ||
    !speechVerbs.has(verb.lemma)
  )
    return sentence;
  if (!/^(?:acl:relcl|acl|conj|advcl|dep|appos)$/.test(verb.deprel)) return sentence;
  const inside = subtreeOf(sentence, last);
  const first = inside[0]!;
  const comma = tokens[first]!.upos === 'PUNCT' ? first : first - 1;
  if (!/^[,"']$/.test(tokens[comma]?.form ?? '') || inside.some((index) => index < comma)) return sentence;
  const subject = childrenOf(sentence, last, 'nsubj')[0];
  // "…, which the ministry denied": a relative clause stays one.
  if (subject === undefined || inside.some((index) => /^(?:WDT|WP|WRB|CC)$/.test(tokens[index]!.xpos)))
    return sentence;
  if (childrenOf(sentence, last, 'obj', 'ccomp', 'mark').length > 0) return sentence;
  return changeTokens(
    sentence,
    new Map<number, TokenChange>([
      [last, { head: -1, deprel: 'root' }],
      [root, { head: last, deprel: 'ccomp' }],
      ...childrenOf(sentence, root, 'punct')
        .filter((mark) => mark > last)
        .map((mark): [number, TokenChange] => [mark, { head: last }]),
    ]),
  );
};
