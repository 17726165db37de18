import { UNITS } from './fixed-point.ts';
import { ROW_STEP } from './kernels/kernel.ts';
import type { Block, Workspace } from './kernels/workspace.ts';
import type { QuantisedMatrix } from './quantised-matrix.ts';

/** A dense layer over int16 inputs in UNITS: whole-number products, then one float64 scale and bias an output. */
export class DenseLayer {
  readonly outputs: number;
  readonly #workspace: Workspace;
  readonly #columns: number;
  readonly #weights: Block<Int8Array>;
  readonly #product: Block<Int32Array>;
  readonly #scales: Float64Array;
  readonly #bias: Float64Array;

  /** Bytes of workspace a layer of this matrix needs. */
  static size({ codes, columns, scales }: QuantisedMatrix): number {
    return codes.length + ROW_STEP * columns + 4 * (scales.length + ROW_STEP) + 64;
  }

  constructor(workspace: Workspace, { columns, codes, scales }: QuantisedMatrix, bias: Float32Array) {
    this.outputs = bias.length;
    this.#workspace = workspace;
    this.#columns = columns;
    const rows = Math.ceil(bias.length / ROW_STEP) * ROW_STEP;
    this.#weights = workspace.int8(rows * columns);
    this.#weights.values.set(codes);
    this.#product = workspace.int32(rows);
    this.#scales = Float64Array.from(scales, (scale) => scale / UNITS);
    this.#bias = Float64Array.from(bias);
  }

  /** Adds the outputs, as they are, to `out`. `input` is an address. */
  addScores(input: number, out: Float64Array): void {
    const product = this.#multiply(input);
    for (let o = 0; o < this.outputs; o++) out[o]! += product[o]! * this.#scales[o]! + this.#bias[o]!;
  }

  /** The outputs above zero, in UNITS; the others as 0. */
  writeRectified(input: number, out: Int16Array): void {
    const product = this.#multiply(input);
    for (let o = 0; o < this.outputs; o++) {
      const value = (product[o]! * this.#scales[o]! + this.#bias[o]!) * UNITS;
      out[o] = value > 0 ? Math.min(32767, value + 0.5) : 0;
    }
  }

  #multiply(input: number): Int32Array {
    const { address, values } = this.#product;
    this.#workspace.kernel.multiply(this.#weights.address, input, address, values.length, this.#columns);
    return values;
  }
}
