import type { Calibration } from '../../src/language/parser/calibration.ts';
import { sumSignals } from '../../src/language/parser/calibration.ts';
import { SIGNALS } from '../../src/language/parser/margin-trace.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';

const BINS = 24;
const ROUNDS = 12;
const RATE = 0.15;
const SHRINKAGE = 1e-5;

/** An arc the parser made: its signals, its label id, and whether head and relation are right. */
export interface MeasuredArc {
  signals: Float64Array;
  label: number;
  right: boolean;
}

/** Fits the weights by logistic regression, then the table by pooling neighbours that fall (isotonic regression). */
export function calibrate(arcs: readonly MeasuredArc[], labelCount: number): Calibration {
  const weights = fitWeights(arcs, labelCount);
  const calibration: Calibration = {
    signals: weights.slice(0, SIGNALS).map(round),
    labels: weights.slice(SIGNALS).map(round),
    sums: [0],
    probabilities: [0],
  };
  const summed = arcs.map(({ signals, label, right }) => ({
    sum: sumSignals(calibration, signals, 0, label),
    right,
  }));
  return { ...calibration, ...makeTable(summed) };
}

/** Logistic regression by AdaGrad, seeded. */
function fitWeights(arcs: readonly MeasuredArc[], labelCount: number): number[] {
  const weights = new Array<number>(SIGNALS + labelCount).fill(0);
  const squares = new Array<number>(weights.length).fill(1e-6);
  const order = arcs.map((_, i) => i);
  const random = seededRandom(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { signals, label, right } = arcs[i]!;
      const features = [...signals].map((value, k): [number, number] => [k, value]);
      features.push([SIGNALS + label, 1]);
      const sum = features.reduce((total, [k, value]) => total + weights[k]! * value, 0);
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      for (const [k, value] of features) {
        const slope = error * value + SHRINKAGE * weights[k]!;
        squares[k]! += slope * slope;
        weights[k]! -= (RATE * slope) / Math.sqrt(squares[k]!);
      }
    }
  }
  return weights;
}

function makeTable(arcs: { sum: number; right: boolean }[]): Pick<Calibration, 'sums' | 'probabilities'> {
  const sorted = arcs.sort((a, b) => a.sum - b.sum);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.floor((sorted.length * bin) / BINS);
    const part = sorted.slice(from, Math.floor((sorted.length * (bin + 1)) / BINS));
    let pool = { sum: 0, right: 0, count: part.length };
    for (const { sum, right } of part)
      pool = { ...pool, sum: pool.sum + sum, right: pool.right + (right ? 1 : 0) };
    if (pool.count === 0) continue;
    for (
      let last = pools.at(-1);
      last && last.right / last.count >= pool.right / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, right: last.right + pool.right, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return {
    sums: pools.map(({ sum, count }) => round(sum / count)),
    probabilities: pools.map(({ right, count }) => round(right / count)),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
