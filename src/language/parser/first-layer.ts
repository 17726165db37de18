import { UNITS } from './fixed-point.ts';
import type { Block, Workspace } from './kernels/workspace.ts';
import type { QuantisedMatrix } from './quantised-matrix.ts';

/** The first layer's part for one kind of vector: turns a vector at a place into a row of hidden values. */
export class FirstLayer {
  readonly #workspace: Workspace;
  readonly #width: number;
  readonly #vectors: QuantisedMatrix;
  readonly #layer: Block<Int8Array>;
  readonly #layerScales: Block<Float32Array>;
  readonly #input: Block<Int16Array>;
  readonly #product: Block<Int32Array>;

  /** Bytes of workspace it needs, `width` being the number of hidden values. */
  static size({ codes, scales, columns }: QuantisedMatrix, width: number): number {
    return codes.length + 4 * scales.length + 2 * columns + 4 * width + 64;
  }

  constructor(workspace: Workspace, vectors: QuantisedMatrix, layer: QuantisedMatrix, width: number) {
    this.#workspace = workspace;
    this.#width = width;
    this.#vectors = vectors;
    this.#layer = workspace.int8(layer.codes.length);
    this.#layer.values.set(layer.codes);
    this.#layerScales = workspace.float32(layer.scales.length);
    this.#layerScales.values.set(layer.scales);
    this.#input = workspace.int16(vectors.columns);
    this.#product = workspace.int32(width);
  }

  /** Writes at `out` what the vector adds to the hidden layer at a place, plus the row at `base` (both addresses). */
  writeRow(place: number, vector: number, base: number, out: number): void {
    const { columns, codes, scales } = this.#vectors;
    const { kernel } = this.#workspace;
    const input = this.#input.values;
    for (let i = 0; i < columns; i++) input[i] = codes[vector * columns + i]!;
    const firstRow = place * this.#width;
    const product = this.#product.address;
    const rows = this.#layer.address + firstRow * columns;
    kernel.multiply(rows, this.#input.address, product, this.#width, columns);
    const rowScales = this.#layerScales.address + firstRow * 4;
    kernel.scaleRow(product, rowScales, base, out, this.#width, scales[vector]! * UNITS);
  }
}
