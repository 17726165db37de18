import type { Sentence } from '../../language/sentence.ts';
import { childrenOf } from '../../language/walk-tree.ts';
import type { Period } from './calendar/period.ts';
import { governorOf } from './tense.ts';
import type { Meaning } from './time-expression.ts';

/**
 * The date later times count from, after a time that means `period` with its head at `token`. Passed over are a date
 * that only describes a noun ("the 1961 treaty", "the May 1961 treaty"), a year that only repeats that of a closer
 * date, and decades, centuries and looks back ("a year earlier") in a history.
 */
export function nextReference(
  reference: Period | null,
  period: Period | null,
  meaning: Meaning,
  tree: Sentence,
  token: number,
  narrative: boolean,
): Period | null {
  if (period === null) return reference;
  if (reference === null) return period;
  const relation = tree.tokens[token]?.deprel ?? '';
  if (meaning.kind === 'shift' && meaning.compares && meaning.unit === 'year') return reference;
  // "The day before, rebels had struck": a look back, after which the story goes on where it was.
  if (meaning.kind === 'shift' && meaning.sign < 0 && saysHad(tree, token)) return reference;
  if (narrative && isInPassing(meaning, period, relation)) return reference;
  if (period.unit !== 'year') return period;
  if (period.earliest <= reference.earliest && reference.latest <= period.latest) return reference;
  return /^(?:obl|root|advmod|parataxis)/.test(relation) ? period : reference;
}

function saysHad(tree: Sentence, token: number): boolean {
  const verb = governorOf(tree, token);
  return (
    verb >= 0 && childrenOf(tree, verb, 'aux', 'cop').some((index) => /^had$/i.test(tree.tokens[index]!.form))
  );
}

function isInPassing(meaning: Meaning, { unit }: Period, relation: string): boolean {
  if (unit === 'decade' || unit === 'century') return true;
  if (meaning.kind === 'shift' && meaning.unit === 'year' && meaning.sign < 0) return true;
  return /^(?:amod|compound|nmod:poss)$/.test(relation);
}
