import type { CalibrationMap } from '../src/read/calibrate-confidence.ts';
import type { Judged } from './reliability.ts';

/** A logistic curve over the log odds of what the rules say: two numbers, never falling. */
export interface Curve {
  slope: number;
  intercept: number;
}

/** How much the curve is held to "as the rules say" (slope 1, intercept 0), in entries. */
const PRIOR = 2;

/** Fits the curve by maximum likelihood (Platt 1999, on log odds), Newton's method. */
export function fitCurve(judged: readonly Judged[]): Curve {
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < 50; step += 1) {
    let [gradientS, gradientI] = [-PRIOR * (slope - 1), -PRIOR * intercept * 0.1];
    let [ss, si, ii] = [PRIOR, 0, PRIOR * 0.1];
    for (const { confidence, right } of judged) {
      const x = logOdds(confidence);
      const p = squash(slope * x + intercept);
      const rest = Number(right) - p;
      const weight = p * (1 - p);
      gradientS += rest * x;
      gradientI += rest;
      ss += weight * x * x;
      si += weight * x;
      ii += weight;
    }
    const determinant = ss * ii - si * si;
    slope = Math.max(0, slope + (ii * gradientS - si * gradientI) / determinant);
    intercept += (ss * gradientI - si * gradientS) / determinant;
  }
  return { slope, intercept };
}

export function applyCurve({ slope, intercept }: Curve, said: number): number {
  return squash(slope * logOdds(said) + intercept);
}

/** Each document's entries as a curve fitted on all other documents sees them. */
export function leaveDocumentsOut(judged: readonly Judged[]): Judged[] {
  return [...Map.groupBy(judged, ({ document }) => document)].flatMap(([document, own]) => {
    const curve = fitCurve(judged.filter((entry) => entry.document !== document));
    return own.map((entry) => ({ ...entry, confidence: applyCurve(curve, entry.confidence) }));
  });
}

/** The curve as points of a line, so that reading needs no logarithm and gives the same bits everywhere. */
export function toLine(curve: Curve): CalibrationMap {
  const points = Array.from({ length: 21 }, (_, at) => at / 20);
  return points.map((said) => ({ said, right: Math.round(10_000 * applyCurve(curve, said)) / 10_000 }));
}

/** What the rules said of an entry whose confidence is known: the line read backwards. */
export function undoLine(points: CalibrationMap, confidence: number): number {
  const at = points.findIndex(({ right }) => right >= confidence);
  if (at < 0) return 1;
  if (at === 0) return 0;
  const [from, to] = [points[at - 1]!, points[at]!];
  return from.said + ((confidence - from.right) / (to.right - from.right)) * (to.said - from.said);
}

function logOdds(share: number): number {
  const kept = Math.min(0.98, Math.max(0.02, share));
  return Math.log(kept / (1 - kept));
}

function squash(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
