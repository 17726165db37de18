import { z } from 'zod';
import { obligationSchema } from '../../vocabulary/obligation.ts';
import data from './data/weights.json' with { type: 'json' };

type Obligation = z.infer<typeof obligationSchema>;

const { weights } = z
  .object({ source: z.string(), weights: z.partialRecord(obligationSchema, z.int().positive()) })
  .parse(data);

/** The weight of the strongest tie there is. */
export const strongestTie = Math.max(...Object.values(weights));

/** How strong an alliance with these obligations is, 1 to 3; 0 when they make none. */
export function tieWeight(obligations: Iterable<Obligation>): number {
  return Math.max(0, ...[...obligations].map((obligation) => weights[obligation] ?? 0));
}
