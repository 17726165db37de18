import type { Resolved } from './calendar/resolve-context.ts';

/**
 * One answer for a report that appeared between two days, from the answers for each: bounds that hold for both, and
 * the value they share or else the one without the parts that depend on the day.
 */
export function mergeResolved(answers: readonly Resolved[], unknownValue: () => string): Resolved {
  const [first, second] = answers;
  if (first === undefined) {
    throw new RangeError('mergeResolved needs at least one answer; pass the one for an unknown day');
  }
  if (second === undefined) return first;
  const same = first.value === second.value;
  return {
    value: same ? first.value : unknownValue(),
    earliest: bound(first.earliest, second.earliest, Math.min),
    latest: bound(first.latest, second.latest, Math.max),
    basis: first.basis,
    period: same ? first.period : null,
  };
}

function bound(a: number | null, b: number | null, pick: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : pick(a, b);
}
