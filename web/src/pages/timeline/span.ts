/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Two moments in milliseconds since 1970. */
export interface Span {
  from: number;
  to: number;
}

/** The shortest span that is shown. */
const shortest = 3 * dayLength;

/** The address' days as a span; what it does not say comes from the whole. */
export function spanOf(from: string | null, to: string | null, whole: Span): Span {
  const start = from === null ? whole.from : Date.parse(from);
  const end = to === null ? whole.to : Date.parse(to) + dayLength;
  return Number.isFinite(start) && Number.isFinite(end) && start < end ? { from: start, to: end } : whole;
}

/** The span with `factor` of its length around a moment that stays where it is, never longer than the whole. */
export function zoom({ from, to }: Span, factor: number, around: number, whole: Span): Span {
  const length = Math.max(shortest, (to - from) * factor);
  if (length >= whole.to - whole.from) return whole;
  const share = (around - from) / (to - from);
  return move({ from: around - share * length, to: around + (1 - share) * length }, 0, whole);
}

/** The span moved by a share of its length, within the whole. */
export function move({ from, to }: Span, share: number, whole: Span): Span {
  const length = to - from;
  const wanted = from + share * length;
  const start = Math.max(whole.from, Math.min(wanted, whole.to - length));
  return { from: start, to: start + length };
}

/** YYYY-MM-DD */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** A span as the address writes it; null for what is as in the whole. */
export function addressOfSpan({ from, to }: Span, whole: Span): { from: string | null; to: string | null } {
  return {
    from: from <= whole.from ? null : dayOf(from),
    to: to >= whole.to ? null : dayOf(to - 1),
  };
}
