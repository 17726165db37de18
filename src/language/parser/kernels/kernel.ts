/** How many values the kernels take at once: widths and counts must be multiples. */
export const LANES = 32;
export const COLUMN_STEP = 8;
export const ROW_STEP = 4;

/**
 * The loops the network spends its time in, over one block of memory. Whole numbers, and float32 rounded
 * after every step, so every kernel gives the same bits. Addresses are in bytes and multiples of 16.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * out = max(0, bias + the rows at `offsets`), int16, each sum held within int16 as it goes, in order.
   * `offsets` is the address of `count` ≥ 1 addresses (int32); `width` is the number of int16 values, a multiple of LANES.
   */
  sumRows(offsets: number, count: number, bias: number, out: number, width: number): void;
  /** out (int32, one a row) = weights (int8, rows × columns) · input (int16, columns); steps as above. */
  multiply(weights: number, input: number, out: number, rows: number, columns: number): void;
  /**
   * out (int16) = base (int16) + product (int32) × scales (float32) × scale, the product rounded to the nearest
   * whole number (halves to even); both the product and the sum held within int16.
   */
  scaleRow(product: number, scales: number, base: number, out: number, width: number, scale: number): void;
}
