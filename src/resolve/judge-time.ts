import type { When } from '../vocabulary/when.ts';

const day = 86_400_000;

/** Days between the bounds, both counted; null when either bound is unknown. */
export function lengthInDays(when: When | null): number | null {
  if (when?.earliest == null || when.latest == null) return null;
  return Math.round((Date.parse(when.latest) - Date.parse(when.earliest)) / day) + 1;
}

/** Whether the two intervals share a day; false when either is unknown. */
export function overlapsInTime(a: When | null, b: When | null): boolean {
  if (a?.earliest == null || a.latest == null || b?.earliest == null || b.latest == null) return false;
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The narrower of two Whens; a known one before an unknown one, the first when they are as narrow. */
export function narrowerWhen(a: When | null, b: When | null): When | null {
  const [lengthA, lengthB] = [lengthInDays(a), lengthInDays(b)];
  if (lengthB === null) return a ?? b;
  return lengthA === null || lengthB < lengthA ? b : a;
}
