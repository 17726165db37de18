import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * "had imposed sanctions": the participle is read as an adjective of the object and "had" as the verb. A participle right
 * after a form of "have" is the verb, and "have" its auxiliary.
 */
export const freePerfectVerb: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ lemma, upos, head, deprel }, have) => {
    if (lemma.toLowerCase() !== 'have' || upos !== 'VERB') return;
    let verb = have + 1;
    while (tokens[verb]?.upos === 'ADV') verb += 1;
    const word = tokens[verb];
    if (word?.xpos !== 'VBN' || word.deprel !== 'amod') return;
    const object = word.head;
    if (tokens[object]!.head !== have || tokens[object]!.deprel !== 'obj') return;
    for (const child of childrenOf(sentence, have)) changes.set(child, { head: verb });
    changes.set(verb, { head, deprel, upos: 'VERB' });
    changes.set(have, { head: verb, deprel: 'aux', upos: 'AUX' });
  });
  return changeTokens(sentence, changes);
};
