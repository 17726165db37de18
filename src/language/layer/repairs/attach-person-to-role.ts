import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';
import { roleNouns } from '../word-lists.ts';

/**
 * In "the ambassador to Seoul, Georgy Zinov, was …" the name between commas is the ambassador, not the place next to it.
 * Only for a role noun with one dependent between it and the comma, and a name of two words or more.
 */
export const attachPersonToRole: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ deprel, head, upos }, name) => {
    if (isBareName(sentence, name)) changes.set(name, { deprel: 'appos' });
    if (deprel !== 'appos' || upos !== 'PROPN' || tokens[name - 1] === undefined) return;
    const place = tokens[head]!;
    if (place.upos !== 'PROPN' || !place.deprel.startsWith('nmod') || place.head < 0 || place.head > head)
      return;
    const role = place.head;
    if (tokens[role]!.upos === 'VERB' || !roleNouns.has(tokens[role]!.lemma.toLowerCase())) return;
    if (
      childrenOf(sentence, name, 'flat', 'compound').length === 0 ||
      childrenOf(sentence, role, 'appos').length > 0
    )
      return;
    const comma = childrenOf(sentence, name, 'punct').some(
      (mark) => mark < name && tokens[mark]!.form === ',',
    );
    if (comma) changes.set(name, { head: role });
  });
  return changeTokens(sentence, changes);
};

/** A name of two words or more that follows a role's own dependents without a preposition: "ambassador to Norland Per Aas". */
function isBareName(sentence: Sentence, name: number): boolean {
  const { tokens } = sentence;
  const { deprel, head, upos } = tokens[name]!;
  if (deprel !== 'nmod' || upos !== 'PROPN' || head < 0 || head > name) return false;
  if (!roleNouns.has(tokens[head]!.lemma.toLowerCase())) return false;
  return childrenOf(sentence, name, 'case').length === 0 && childrenOf(sentence, name, 'flat').length > 0;
}
