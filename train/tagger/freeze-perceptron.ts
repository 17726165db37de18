import type { AveragedPerceptron } from './averaged-perceptron.ts';

/** A trained perceptron made small: see `load-tagger.ts` for the layout. */
export interface FrozenPerceptron {
  keys: Int32Array;
  lengths: Uint8Array;
  classes: Uint8Array;
  codes: Uint8Array;
  /** Weight of each code. */
  steps: Float32Array;
}

const SMALLEST_WEIGHT = 1;
const ZERO_CODE = 128;
const LARGEST_CODE = 127;
/** Steps grow with the weight (μ-law), so small weights keep their differences. */
const COMPANDING = 60;

/** Averages the weights, drops the small ones and rounds the rest to 255 steps. */
export function freezePerceptron(perceptron: AveragedPerceptron): FrozenPerceptron {
  const rows: { key: number; entries: [number, number][] }[] = [];
  let largest = 0;
  for (const { key, entries } of perceptron.averages()) {
    const kept = entries.filter(([, weight]) => Math.abs(weight) > SMALLEST_WEIGHT);
    if (kept.length === 0) continue;
    rows.push({ key, entries: kept });
    for (const [, weight] of kept) largest = Math.max(largest, Math.abs(weight));
  }
  const span = Math.log(1 + COMPANDING);
  const code = (weight: number): number =>
    ZERO_CODE +
    Math.sign(weight) *
      Math.round((LARGEST_CODE * Math.log(1 + (COMPANDING * Math.abs(weight)) / largest)) / span);
  const steps = Float32Array.from({ length: 256 }, (_, i) => {
    const level = Math.abs(i - ZERO_CODE) / LARGEST_CODE;
    return (Math.sign(i - ZERO_CODE) * largest * (Math.exp(level * span) - 1)) / COMPANDING;
  });
  return {
    keys: Int32Array.from(rows, ({ key }) => key),
    lengths: Uint8Array.from(rows, ({ entries }) => entries.length),
    classes: Uint8Array.from(rows.flatMap(({ entries }) => entries.map(([c]) => c))),
    codes: Uint8Array.from(rows.flatMap(({ entries }) => entries.map(([, weight]) => code(weight)))),
    steps,
  };
}
