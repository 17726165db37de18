import { z } from 'zod';
import data from './data/proposals.json' with { type: 'json' };

const { below } = z
  .strictObject({
    /** Confidence under which a finding waits for a person's decision. */
    below: z.number().min(0).max(1),
  })
  .parse(data);

/** Entries sure enough to stand, and proposals: those that wait until somebody confirms or rejects them. */
export function partProposals<T extends { confidence: number }>(
  all: readonly T[],
): { entries: T[]; proposals: T[] } {
  return {
    entries: all.filter(({ confidence }) => confidence >= below),
    proposals: all.filter(({ confidence }) => confidence < below),
  };
}
