import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * "condemned X and imposed sanctions", "has broken relations": the parser may read the verb as an adjective of what it
 * governs. A participle right after "and" before a noun joined to a finite verb is the second verb; right after "has" it
 * is the verb that "has" helps.
 */
export const freeSecondVerb: Repair = (sentence) => {
  const { tokens } = sentence;
  const at = tokens.findIndex((_, index) => changesFor(sentence, index) !== null);
  return at < 0 ? sentence : changeTokens(sentence, changesFor(sentence, at)!);
};

function changesFor({ tokens }: Parameters<Repair>[0], at: number): Map<number, TokenChange> | null {
  const word = tokens[at]!;
  if (word.deprel !== 'amod' || !/^VB[ND]$/.test(word.xpos)) return null;
  const before = tokens[at - 1];
  const noun = tokens[word.head];
  const verb = noun && tokens[noun.head];
  if (!before || !noun || verb?.upos !== 'VERB') return null;
  if (before.deprel === 'cc' && noun.deprel === 'conj' && /^VB[DZP]$/.test(verb.xpos)) {
    return new Map<number, TokenChange>([
      [at, { head: noun.head, deprel: 'conj', xpos: 'VBD' }],
      [word.head, { head: at, deprel: 'obj' }],
      [at - 1, { head: at }],
    ]);
  }
  if (before !== verb || verb.lemma !== 'have' || noun.deprel !== 'obj') return null;
  const have = noun.head;
  const changes = new Map<number, TokenChange>();
  tokens.forEach(({ head }, index) => {
    if (head === have) changes.set(index, { head: at });
  });
  changes.set(at, { head: verb.head, deprel: verb.deprel });
  changes.set(have, { head: at, deprel: 'aux', upos: 'AUX' });
  return changes;
}
