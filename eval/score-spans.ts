import type { Span } from '../src/vocabulary/span.ts';

/** Counts of a span comparison: how many the gold has, the system has, and both have. */
export interface SpanScore {
  gold: number;
  system: number;
  correct: number;
}

export const noScore = (): SpanScore => ({ gold: 0, system: 0, correct: 0 });

/** Adds the counts for one document; both lists in text order. */
export function addSpans(score: SpanScore, gold: readonly Span[], system: readonly Span[]): void {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const known = new Set(gold.map(key));
  score.gold += gold.length;
  score.system += system.length;
  for (const span of system) if (known.has(key(span))) score.correct += 1;
}

/** F1 in percent. */
export function percentF1({ gold, system, correct }: SpanScore): number {
  return gold + system === 0 ? 100 : (200 * correct) / (gold + system);
}
