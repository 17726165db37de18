import type { When } from '../../vocabulary/when.ts';

/** Days YYYY-MM-DD, inclusive; undefined is open. */
export interface Bounds {
  since?: string | undefined;
  until?: string | undefined;
}

/** The quarter of a day: `2024-06-19` → `2024-Q2`. */
export function quarterOfDay(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The quarter in which something surely was; null when its days span several, or are not known. */
export function quarterOf(when: When | null): string | null {
  if (when?.earliest == null || when.latest === null) return null;
  const quarter = quarterOfDay(when.earliest);
  return quarter === quarterOfDay(when.latest) ? quarter : null;
}

/** Whether something may have been within the bounds; what has no date is within none but open ones. */
export function mayBeWithin(when: When | null, { since, until }: Bounds): boolean {
  if (since !== undefined && (when?.latest == null || when.latest < since)) return false;
  return until === undefined || (when?.earliest != null && when.earliest <= until);
}
