import { z } from 'zod';

/** A half-open range of UTF-16 code units into a document's `text`; `text.slice(start, end)` is the quote. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export type Span = z.infer<typeof spanSchema>;

/** True when `inner` lies wholly inside `outer`. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
