const BLOCK = 4;

/** Values above zero with their indices: what a rectified layer hands on. */
export interface ActiveUnits {
  count: number;
  indices: Int32Array;
  values: Float64Array;
}

export function activeUnits(size: number): ActiveUnits {
  return { count: 0, indices: new Int32Array(size), values: new Float64Array(size) };
}

/** A dense layer fed with active units only; weights lie in blocks of four outputs so that a pass reads them in order. */
export class SparseLayer {
  readonly outputs: number;
  readonly #inputs: number;
  readonly #weights: Float64Array;
  readonly #bias: Float64Array;

  constructor(matrix: Float32Array, bias: Float32Array) {
    const inputs = matrix.length / bias.length;
    this.outputs = Math.ceil(bias.length / BLOCK) * BLOCK;
    this.#inputs = inputs;
    this.#weights = new Float64Array(this.outputs * inputs);
    this.#bias = new Float64Array(this.outputs);
    this.#bias.set(bias);
    for (let o = 0; o < bias.length; o++) {
      const block = Math.floor(o / BLOCK) * BLOCK * inputs + (o % BLOCK);
      for (let i = 0; i < inputs; i++) this.#weights[block + i * BLOCK] = matrix[o * inputs + i]!;
    }
  }

  /** Writes every output into `out` (length `outputs`, padded to a multiple of four). */
  apply(input: ActiveUnits, out: Float64Array): void {
    const { count, indices, values } = input;
    const weights = this.#weights;
    const bias = this.#bias;
    for (let o = 0; o < this.outputs; o += BLOCK) {
      let s0 = bias[o]!;
      let s1 = bias[o + 1]!;
      let s2 = bias[o + 2]!;
      let s3 = bias[o + 3]!;
      const block = o * this.#inputs;
      for (let a = 0; a < count; a++) {
        const x = values[a]!;
        const w = block + indices[a]! * BLOCK;
        s0 += x * weights[w]!;
        s1 += x * weights[w + 1]!;
        s2 += x * weights[w + 2]!;
        s3 += x * weights[w + 3]!;
      }
      out[o] = s0;
      out[o + 1] = s1;
      out[o + 2] = s2;
      out[o + 3] = s3;
    }
  }

  /** As `apply`, then keeps the outputs above zero. */
  applyRectified(input: ActiveUnits, scratch: Float64Array, out: ActiveUnits): void {
    this.apply(input, scratch);
    let count = 0;
    for (let o = 0; o < this.outputs; o++) {
      const value = scratch[o]!;
      if (value > 0) {
        out.indices[count] = o;
        out.values[count++] = value;
      }
    }
    out.count = count;
  }
}
