import type { FirstLayer } from './first-layer.ts';
import { toInt16, UNITS } from './fixed-point.ts';
import type { Block, Workspace } from './kernels/workspace.ts';
import { COUNT_SIZES } from './parse-features.ts';
import { NIL_ID } from './parser-vocabulary.ts';
import type { QuantisedMatrix } from './quantised-matrix.ts';

/** Rows for every value of a small vocabulary at every place, relative to value 0, which goes to the bias. */
export function fillTable(
  layer: FirstLayer,
  table: Block<Int16Array>,
  places: number,
  bias: Float64Array,
  workspace: Workspace,
): void {
  const width = bias.length;
  const values = table.values.length / (places * width);
  const nothing = workspace.int16(width);
  const empty = workspace.int16(width);
  const negative = workspace.int16(width);
  for (let place = 0; place < places; place++) {
    layer.writeRow(place, NIL_ID, nothing.address, empty.address);
    for (let h = 0; h < width; h++) {
      bias[h]! += empty.values[h]!;
      negative.values[h] = toInt16(-empty.values[h]!);
    }
    const first = table.address + place * values * width * 2;
    for (let value = 1; value < values; value++) {
      layer.writeRow(place, value, negative.address, first + value * width * 2);
    }
  }
}

/** Writes the rows of the counts, members side by side; returns the address of each count's first row. */
export function writeCountRows(
  { columns, codes, scales }: QuantisedMatrix,
  width: number,
  workspace: Workspace,
): number[] {
  const rows = workspace.int16(codes.length);
  const perMember = codes.length / width;
  for (const [i, scale] of scales.entries()) {
    const member = Math.floor(i / perMember);
    const start = (i % perMember) * width + member * columns;
    for (let h = 0; h < columns; h++)
      rows.values[start + h] = toInt16(codes[i * columns + h]! * scale * UNITS);
  }
  let start = rows.address;
  return COUNT_SIZES.map((size) => {
    const address = start;
    start += size * width * 2;
    return address;
  });
}
