import type { Evidence } from '../vocabulary/ledger.ts';
import type { LoadedAgreements } from './load-agreements.ts';

/** The titles of the curated entries and data sets that these quotes are from; reports have theirs in the ledger. */
export function titlesOf(
  evidence: readonly Evidence[],
  { titles }: Pick<LoadedAgreements, 'titles'>,
): Record<string, string> {
  const ids = new Set(evidence.map(({ document }) => document));
  return Object.fromEntries([...titles].filter(([id]) => ids.has(id)));
}
