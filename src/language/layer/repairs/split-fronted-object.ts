import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * "After meeting the envoy, Petrova and Novak signed …": the object of the fronted clause is taken for the first of
 * the subjects. When that clause has no object and nothing but the comma parts the two, the phrase before the comma
 * is its object and what follows is the subject.
 */
export const splitFrontedObject: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ xpos, deprel, head: predicate }, clause) => {
    if (xpos !== 'VBG' || deprel !== 'advcl' || predicate < clause) return;
    const taken = childrenOf(sentence, clause, 'obj', 'ccomp', 'xcomp', 'obl', 'punct').filter(
      (child) => child > clause,
    );
    const subject = childrenOf(sentence, predicate, 'nsubj').find(
      (child) => child > clause && child < predicate,
    );
    if (taken.length > 0 || subject === undefined) return;
    for (let at = clause + 1; at < subject; at += 1) if (tokens[at]!.form === ',') return;
    const next = childrenOf(sentence, subject, 'conj', 'appos').find((child) => child < predicate);
    const comma = childrenOf(sentence, next ?? -2, 'punct').find(
      (mark) => mark > subject && tokens[mark]!.form === ',',
    );
    if (next === undefined || comma === undefined || comma > next) return;
    // What follows the subject's last conjunct belongs to it, not to the object.
    const rest = childrenOf(sentence, subject, 'conj', 'appos').filter((child) => child > next);
    changes.set(subject, { head: clause, deprel: 'obj' });
    changes.set(next, { head: predicate, deprel: tokens[subject]!.deprel });
    changes.set(comma, { head: clause });
    for (const other of rest) changes.set(other, { head: next });
  });
  return changeTokens(sentence, changes);
};
