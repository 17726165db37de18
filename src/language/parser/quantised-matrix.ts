/** A matrix as int8 codes with one scale a row: value = code × scale of its row. */
export interface QuantisedMatrix {
  columns: number;
  codes: Int8Array;
  scales: Float32Array;
}
