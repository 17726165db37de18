import { z } from 'zod';
import data from './data/proposals.json' with { type: 'json' };

const { below } = z
  .strictObject({
    /** Confidence under which a finding waits for a person's decision. */
    below: z.number().min(0).max(1),
  })
  .parse(data);

/**
 * Entries sure enough to stand, and proposals: those that wait until somebody confirms or rejects them. What two
 * independent sources tell stands: two readings of different words seldom go wrong alike.
 */
export function partProposals<T extends { confidence: number; sources?: number }>(
  all: readonly T[],
): { entries: T[]; proposals: T[] } {
  const stands = ({ confidence, sources }: T) => confidence >= below || (sources ?? 1) > 1;
  return { entries: all.filter(stands), proposals: all.filter((entry) => !stands(entry)) };
}
