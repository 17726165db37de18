import type { QuantisedMatrix } from '../../src/language/parser/quantised-matrix.ts';

const LARGEST_CODE = 127;

/** Fills rows up with zeros: the kernels take several columns at a time. */
export function padColumns({ columns, codes, scales }: QuantisedMatrix, padded: number): QuantisedMatrix {
  const wider = new Int8Array(scales.length * padded);
  for (let row = 0; row < scales.length; row++) {
    wider.set(codes.subarray(row * columns, (row + 1) * columns), row * padded);
  }
  return { columns: padded, codes: wider, scales };
}

/** Rounds each row to int8 by its largest value. */
export function quantiseRows(values: Float32Array, columns: number): QuantisedMatrix {
  const codes = new Int8Array(values.length);
  const scales = new Float32Array(values.length / columns);
  for (let row = 0; row < scales.length; row++) {
    const slice = values.subarray(row * columns, (row + 1) * columns);
    const largest = slice.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[row] = largest / LARGEST_CODE;
    if (largest > 0)
      codes.set(
        slice.map((value) => Math.round((value / largest) * LARGEST_CODE)),
        row * columns,
      );
  }
  return { columns, codes, scales };
}

/** Matrices of one width as one: `rows` rows of each in turn, until all are used up. */
export function interleaveRows(matrices: readonly QuantisedMatrix[], rows: number): QuantisedMatrix {
  const { columns, scales } = matrices[0]!;
  const codes = new Int8Array(scales.length * columns * matrices.length);
  const joined = new Float32Array(scales.length * matrices.length);
  let at = 0;
  for (let row = 0; row < scales.length; row += rows) {
    for (const matrix of matrices) {
      codes.set(matrix.codes.subarray(row * columns, (row + rows) * columns), at * columns);
      joined.set(matrix.scales.subarray(row, row + rows), at);
      at += rows;
    }
  }
  return { columns, codes, scales: joined };
}
