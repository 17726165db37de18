import { childrenOf } from '../../walk-tree.ts';
import { changeTokens, type Repair, type TokenChange } from '../change-tokens.ts';

/**
 * "If we thought the two states grew close, they went further": the verb inside the fronted clause became the root and
 * the main verb was hung on it. The main verb, with its own subject after the comma, is the root; the other verb is
 * the complement of the fronted one.
 */
export const closeFrontedClause: Repair = (sentence) => {
  const { tokens } = sentence;
  const inner = tokens.findIndex(({ head }) => head < 0);
  if (inner < 0 || tokens[inner]!.upos !== 'VERB') return sentence;
  const fronted = childrenOf(sentence, inner, 'advcl').find(
    (clause) => clause < inner && childrenOf(sentence, clause, 'mark').length > 0,
  );
  if (fronted === undefined || tokens.slice(fronted, inner).some(({ form }) => form === ',')) return sentence;
  const main = childrenOf(sentence, inner, 'parataxis', 'ccomp').find((clause) => {
    const [subject] = childrenOf(sentence, clause, 'nsubj', 'expl');
    if (clause < inner || subject === undefined || childrenOf(sentence, clause, 'mark', 'cc').length > 0)
      return false;
    return tokens.slice(inner, subject).some(({ form }) => form === ',');
  });
  if (main === undefined || childrenOf(sentence, inner, 'mark').length > 0) return sentence;
  const between = (child: number) => child > fronted && child < inner;
  const own = childrenOf(sentence, inner, 'nsubj');
  const object = childrenOf(sentence, fronted, 'obj').find(between);
  if (own.length > 0 ? !own.every(between) : object === undefined) return sentence;
  const changes = new Map<number, TokenChange>([
    [main, { head: -1, deprel: 'root' }],
    [fronted, { head: main, deprel: 'advcl' }],
    [inner, { head: fronted, deprel: 'ccomp' }],
  ]);
  if (own.length === 0 && object !== undefined) changes.set(object, { head: inner, deprel: 'nsubj' });
  for (const mark of childrenOf(sentence, inner, 'punct')) {
    if (mark > main) changes.set(mark, { head: main });
    else if (mark > inner) changes.set(mark, { head: fronted });
  }
  return changeTokens(sentence, changes);
};
