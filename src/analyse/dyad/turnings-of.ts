import type { QuarterRow } from './quarters.ts';
import { fewestPeriods, findTurningPoints } from './turning-points.ts';

/** Turning points with their quarters, or why there are none. */
export interface DatedTurning {
  method: string;
  /** Quarters with at least one report, of which the series is made. */
  quarters: number;
  points: {
    /** The first quarter after the change, where it most likely lies. */
    quarter: string;
    probability: number;
    within: { from: string; to: string; probability: number };
    before: number;
    after: number;
  }[];
  /** For each quarter of the series but the first: the probability that the level changed as it began. */
  probabilities: { quarter: string; probability: number }[];
  /** Why nothing can be told; null when something can. */
  reason: string | null;
}

const method =
  'posterior of a change of the mean score per report: Barry & Hartigan 1993, exact recursions of Fearnhead 2006';

/** Turning points of the mean score per report over the quarters; those without a report tell nothing. */
export function turningsOf(rows: readonly QuarterRow[]): DatedTurning {
  const told = rows.flatMap(({ quarter, mean, reports }) =>
    quarter === null || mean === null ? [] : [{ quarter, value: mean, weight: reports.count }],
  );
  const found = findTurningPoints(told);
  const quarterAt = (index: number) => told[index]!.quarter;
  return {
    method,
    quarters: told.length,
    points: found.points.map(({ at, within, ...point }) => ({
      quarter: quarterAt(at),
      ...point,
      within: { ...within, from: quarterAt(within.from), to: quarterAt(within.to) },
    })),
    probabilities: found.probabilities.map((probability, index) => ({
      quarter: quarterAt(index + 1),
      probability,
    })),
    reason:
      told.length < fewestPeriods
        ? `${told.length} ${told.length === 1 ? 'quarter with reports is' : 'quarters with reports are'} too few; ${fewestPeriods} are needed.`
        : null,
  };
}
