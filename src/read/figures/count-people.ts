import type { Sentence } from '../../language/sentence.ts';
import { baseRelation } from '../../language/walk-tree.ts';
import { figureWords } from './figure-words.ts';
import type { PlacedAmount } from './place-amount.ts';

const verbs = new Set(figureWords.casualtyVerbs);
const dying = new Set(figureWords.dyingVerbs);
const states = new Set(figureWords.casualtyStates);
const crowds = new Set(figureWords.crowdVerbs);
const anonymous = new Set(['other', 'others', 'more', 'another']);

/** What a bare number of people counts: a noun told before, or -1 for people nobody named. */
export interface PeopleCount {
  noun: number;
}

/**
 * "Killed 12 soldiers and wounded ‖30‖", "‖27 others‖", "left ‖at least 14 dead‖": a number without a noun of its own
 * that counts people harmed or taken; null for all others. `counted` is the noun counted before it in the sentence.
 */
export function countPeople(amount: PlacedAmount, tree: Sentence, counted: number): PeopleCount | null {
  if (amount.kind !== 'count') return null;
  const named = amount.noun < 0 ? undefined : tree.tokens[amount.noun]!;
  const following = tree.tokens.find(({ start }) => start >= amount.end);
  const behind = following?.form.toLowerCase() ?? '';
  if (states.has(behind) && (named === undefined || states.has(named.form.toLowerCase())))
    return { noun: counted };
  if (named !== undefined && !anonymous.has(named.form.toLowerCase())) return null;
  const top = tree.tokens[named === undefined ? amount.token : amount.noun]!;
  const verb = tree.tokens[top.head];
  const relation = top.deprel;
  if (relation === 'nsubj' && crowds.has(behind)) return { noun: -1 };
  // "Killed one soldier and wounded ‖three‖", whatever the number hangs on.
  const at = tree.tokens.findIndex(({ start }) => start >= amount.start);
  const before = tree.tokens[at - 1];
  if (named === undefined && before !== undefined && before.upos === 'VERB' && verbs.has(before.lemma))
    return { noun: counted };
  const harmed =
    verb !== undefined &&
    ((verbs.has(verb.lemma) && (baseRelation(relation) === 'obj' || relation === 'nsubj:pass')) ||
      (dying.has(verb.lemma) && relation === 'nsubj'));
  return harmed ? { noun: counted } : null;
}
