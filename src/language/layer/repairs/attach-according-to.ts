import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { caseOf } from '../find-arguments.ts';

/** "According to X" says who claims the clause, so X hangs on the clause's predicate, not on its last noun. */
export const attachAccordingTo: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ deprel, head, lemma, form }, index) => {
    if (head < 0 || (lemma !== 'accord' && form.toLowerCase() !== 'according')) return;
    const source = tokens[index]!.head;
    if (deprel !== 'case' || caseOf(sentence, source) !== 'according to' || tokens[source]!.head < 0) return;
    const predicate = clauseAbove(sentence, source);
    const { deprel: relation, head: above } = tokens[source]!;
    if (predicate === above && relation === 'obl') return;
    if (!/^(?:nmod|obl|obj|appos|compound|conj|parataxis|dep)/.test(relation)) return;
    changes.set(source, { head: predicate, deprel: 'obl' });
  });
  return changeTokens(sentence, changes);
};

/** The nearest predicate above a word: a verb, a word with a copula, or the root. */
function clauseAbove(sentence: Parameters<Repair>[0], word: number): number {
  const { tokens } = sentence;
  let at = tokens[word]!.head;
  while (tokens[at]!.head >= 0) {
    const { upos, deprel } = tokens[at]!;
    const verbal = upos === 'VERB' || childrenOf(sentence, at, 'cop').length > 0;
    // A participle that describes a noun is not the clause that is claimed.
    if (verbal && !/^(?:acl|amod)$/.test(deprel)) return at;
    at = tokens[at]!.head;
  }
  return at;
}
