import type { Sentence } from '../../sentence.ts';
import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * "After meeting the envoy, Petrova and Novak signed …": the object of the fronted clause and the subjects are taken
 * for one list. When nothing but the comma parts the two, the phrase before it is the clause's object and what follows
 * is the subject. The list may hang on the main verb as its subject or on the fronted clause as its object.
 */
export const splitFrontedObject: Repair = (sentence) => {
  const { tokens } = sentence;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ xpos, deprel, head: predicate }, clause) => {
    if (xpos !== 'VBG' || deprel !== 'advcl' || predicate < clause) return;
    const first = findListHead(sentence, clause, predicate);
    if (first === undefined) return;
    for (let at = clause + 1; at < first; at += 1) if (tokens[at]!.form === ',') return;
    const next = childrenOf(sentence, first, 'conj', 'appos').find((child) => child < predicate);
    const comma = childrenOf(sentence, next ?? -2, 'punct').find(
      (mark) => mark > first && tokens[mark]!.form === ',',
    );
    if (next === undefined || comma === undefined || comma > next) return;
    const passive = childrenOf(sentence, predicate, 'aux:pass').length > 0;
    // What follows the subject's last conjunct belongs to it, not to the object.
    const rest = childrenOf(sentence, first, 'conj', 'appos').filter((child) => child > next);
    changes.set(first, { head: clause, deprel: 'obj' });
    changes.set(next, { head: predicate, deprel: passive ? 'nsubj:pass' : 'nsubj' });
    changes.set(comma, { head: clause });
    for (const other of rest) changes.set(other, { head: next });
  });
  return changeTokens(sentence, changes);
};

/** The first word of the list: the subject when the clause has no object, the object when the predicate has no subject. */
function findListHead(sentence: Sentence, clause: number, predicate: number): number | undefined {
  const { tokens } = sentence;
  const subject = childrenOf(sentence, predicate, 'nsubj', 'nsubj:pass', 'csubj').find(
    (child) => child < predicate,
  );
  const objects = childrenOf(sentence, clause, 'obj', 'ccomp', 'xcomp', 'obl', 'punct').filter(
    (child) => child > clause,
  );
  if (subject !== undefined) return subject > clause && objects.length === 0 ? subject : undefined;
  const finite = [predicate, ...childrenOf(sentence, predicate, 'aux', 'aux:pass')].some((at) =>
    /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at]!.xpos),
  );
  const object = objects.find((child) => tokens[child]!.deprel === 'obj');
  // "By pledging troops, France and Britain reassured …": without a subject the verb cannot be finite.
  return finite && object !== undefined && objects.length === 1 ? object : undefined;
}
