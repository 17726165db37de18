import type { ParseInput } from './parse-input.ts';
import type { ParseState } from './parse-state.ts';

/** How many places of the sentence the network looks at, all with their tag. */
export const PLACES = 28;
/** The places it also sees the word of: all but grandchildren and the far child. */
export const WORD_PLACES: readonly number[] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19, 20, 21, 22, 23, 24, 25, 26,
];
/** Places 6 … 18 are children; the network also sees their relation. */
export const FIRST_LABEL_PLACE = 6;
export const LABEL_PLACES = 13;
/** How many values each counted feature has: distances, numbers of children, what stands between, depth. */
export const COUNT_SIZES: readonly number[] = [11, 11, 16, 16, 4, 10, 10, 10];

/** Writes the places (word indices, the root, or "nothing") the network looks at in this state. */
export function writePlaces(state: ParseState, out: Int32Array): void {
  const { length, nothing, next, left1, left2, right1, right2 } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const b0 = next;
  out[0] = s0;
  out[1] = s1;
  const s2 = state.onStack(2);
  out[2] = s2;
  out[3] = b0;
  out[4] = next + 1 <= length ? next + 1 : nothing;
  out[5] = next + 2 <= length ? next + 2 : nothing;
  const firstLeft = left1[s0]!;
  const lastRight = right1[s0]!;
  out[6] = firstLeft;
  out[7] = left2[s0]!;
  out[8] = lastRight;
  out[9] = right2[s0]!;
  out[10] = left1[s1]!;
  out[11] = left2[s1]!;
  out[12] = right1[s1]!;
  out[13] = right2[s1]!;
  out[14] = left1[b0]!;
  out[15] = left2[b0]!;
  out[16] = left1[firstLeft]!;
  out[17] = right1[lastRight]!;
  out[18] = right1[right1[s1]!]!;
  // neighbours in the text
  out[19] = s0 < length && s0 > 0 ? s0 - 1 : nothing;
  out[20] = s0 + 1 < length ? s0 + 1 : nothing;
  out[21] = s1 < length && s1 > 0 ? s1 - 1 : nothing;
  out[22] = s1 + 1 < length ? s1 + 1 : nothing;
  out[23] = b0 > 0 ? b0 - 1 : nothing;
  out[24] = state.onStack(3);
  out[25] = next + 3 <= length ? next + 3 : nothing;
  out[26] = next + 4 <= length ? next + 4 : nothing;
  out[27] = right1[s2]!;
}

/** Writes the eight counted features, each below its size in COUNT_SIZES. */
export function writeCounts(input: ParseInput, state: ParseState, out: Int32Array): void {
  const { length, nothing, next: b0, leftCount, rightCount } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const hasTop = s0 < nothing;
  const hasSecond = s1 < nothing;
  out[0] = hasTop ? distanceBand(b0 - s0) + 1 : 0;
  out[1] = hasSecond ? distanceBand(s0 - s1) + 1 : 0;
  out[2] = Math.min(3, leftCount[s0]!) * 4 + Math.min(3, rightCount[s0]!);
  out[3] = Math.min(3, leftCount[s1]!) * 4 + Math.min(3, rightCount[s1]!);
  out[4] = Math.min(3, leftCount[b0]!);
  out[5] = hasSecond ? betweenBand(input, s1, s0) : 0;
  out[6] = hasTop ? betweenBand(input, s0, b0) : 0;
  out[7] = Math.min(4, state.depth) * 2 + (b0 === length ? 1 : 0);
}

function distanceBand(distance: number): number {
  if (distance <= 6) return distance;
  if (distance <= 9) return 7;
  return distance <= 14 ? 8 : 9;
}

/** Verbs and commas between two places, each counted to two; from 1. */
function betweenBand(input: ParseInput, from: number, to: number): number {
  const verbs = input.verbsBefore[to]! - input.verbsBefore[from + 1]!;
  const commas = input.commasBefore[to]! - input.commasBefore[from + 1]!;
  return Math.min(2, verbs) * 3 + Math.min(2, commas) + 1;
}
