import type { Claim } from '../../vocabulary/reading.ts';
import { containsSpan, type Span } from '../../vocabulary/span.ts';

/** Index of the innermost claim whose content contains the span, or null. `claims` may stand in any order. */
export function claimAt(claims: readonly Claim[], span: Span): number | null {
  let found: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const index of near(claims, span)) {
    const { content } = claims[index]!;
    const length = content.end - content.start;
    if (length < size && containsSpan(content, span)) {
      found = index;
      size = length;
    }
  }
  return found;
}

const BUCKET = 2048;
const indexes = new WeakMap<readonly Claim[], Map<number, number[]>>();

/** The claims whose content reaches into the stretch of text where the span starts; indexed once a list. */
function near(claims: readonly Claim[], span: Span): readonly number[] {
  let index = indexes.get(claims);
  if (index === undefined) {
    index = new Map();
    for (const [at, { content }] of claims.entries()) {
      for (
        let bucket = Math.floor(content.start / BUCKET);
        bucket <= Math.floor(content.end / BUCKET);
        bucket++
      ) {
        const list = index.get(bucket) ?? [];
        list.push(at);
        index.set(bucket, list);
      }
    }
    indexes.set(claims, index);
  }
  return index.get(Math.floor(span.start / BUCKET)) ?? [];
}
