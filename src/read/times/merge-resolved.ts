import type { Resolved } from './calendar/resolve-context.ts';

/**
 * One answer for a report that appeared between two days, from the answers for each: what they share of the value,
 * and bounds that hold for both.
 */
export function mergeResolved(answers: readonly Resolved[]): Resolved {
  const [first, second] = answers;
  if (first === undefined)
    throw new RangeError('mergeResolved needs at least one answer; pass the one for an unknown day');
  if (second === undefined || first.value === second.value) return first;
  return {
    value: sharedValue(first.value, second.value),
    earliest: bound(first.earliest, second.earliest, Math.min),
    latest: bound(first.latest, second.latest, Math.max),
    basis: first.basis,
    period: null,
  };
}

function bound(a: number | null, b: number | null, pick: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : pick(a, b);
}

/** The value with X for each digit that differs; '' when the two are not of one form. */
function sharedValue(a: string, b: string): string {
  const shape = (value: string) => value.replace(/\d/g, '0');
  if (shape(a) !== shape(b)) return '';
  const groups = (value: string) => value.split(/(?=[-T])/);
  const other = groups(b);
  return groups(a)
    .map((group, index) => (group === other[index] ? group : group.replace(/\d/g, 'X')))
    .join('');
}
