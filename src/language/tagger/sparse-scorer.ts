/** Rows of (class, weight) pairs found by feature hash: a trained perceptron, read only. */
export interface SparseWeights {
  classes: number;
  /** Feature hashes, one a row. */
  keys: Int32Array;
  /** Row r holds entries starts[r] … starts[r + 1]. */
  starts: Int32Array;
  classOf: Uint8Array;
  weights: Float64Array;
}

/** Sums the weights of a set of features for every class. */
export class SparseScorer {
  readonly #weights: SparseWeights;
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #scores: Float64Array;

  constructor(weights: SparseWeights) {
    this.#weights = weights;
    let size = 16;
    while (size < weights.keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#scores = new Float64Array(weights.classes);
    const mask = size - 1;
    for (let row = 0; row < weights.keys.length; row++) {
      const key = weights.keys[row]!;
      let slot = key & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = key;
      this.#rows[slot] = row;
    }
  }

  /** The best class for the first `count` features; the lowest id wins a tie. */
  best(features: Int32Array, count: number): number {
    const scores = this.#score(features, count);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }

  #score(features: Int32Array, count: number): Float64Array {
    const scores = this.#scores.fill(0);
    const slots = this.#slots;
    const { starts, classOf, weights } = this.#weights;
    const mask = slots.length - 1;
    for (let i = 0; i < count; i++) {
      // 0 marks an empty slot, so the hash 0 is kept as 1
      const key = features[i]! || 1;
      let slot = key & mask;
      let found = slots[slot]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot]!;
      }
      if (found === 0) continue;
      const row = this.#rows[slot]!;
      const end = starts[row + 1]!;
      for (let j = starts[row]!; j < end; j++) scores[classOf[j]!]! += weights[j]!;
    }
    return scores;
  }
}
