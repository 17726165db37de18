import { HiddenRows } from './hidden-rows.ts';
import { COUNT_SIZES, PLACES, writeCounts, writePlaces } from './parse-features.ts';
import type { ParseInput } from './parse-input.ts';
import type { ParseState } from './parse-state.ts';
import type { ParserWeights } from './parser-weights.ts';
import { activeUnits, SparseLayer } from './sparse-layer.ts';

const ROWS_AT_ONCE = 8;
const MAX_ROWS = 80;

/** Scores the transitions of a state: two rectified layers over summed rows. Float64 sums in a fixed order. */
export class ParserNetwork {
  readonly #rows: HiddenRows;
  readonly #layer2: SparseLayer;
  readonly #layer3: SparseLayer;
  readonly #places = new Int32Array(PLACES);
  readonly #counts = new Int32Array(COUNT_SIZES.length);
  readonly #offsets = new Int32Array(MAX_ROWS);
  readonly #sum: Float64Array;
  readonly #hidden1;
  readonly #hidden2;
  readonly #scratch: Float64Array;
  readonly #scores: Float64Array;

  constructor(weights: ParserWeights) {
    this.#rows = new HiddenRows(weights);
    this.#layer2 = new SparseLayer(weights.hidden2, weights.bias2);
    this.#layer3 = new SparseLayer(weights.output, weights.bias3);
    this.#sum = new Float64Array(weights.meta.hidden1);
    this.#hidden1 = activeUnits(weights.meta.hidden1);
    this.#hidden2 = activeUnits(weights.meta.hidden2);
    this.#scratch = new Float64Array(this.#layer2.outputs);
    this.#scores = new Float64Array(this.#layer3.outputs);
  }

  /** Scores by class: 0 shift, then left with each label, then right with each label. The array is reused. */
  score(input: ParseInput, state: ParseState): Float64Array {
    writePlaces(state, this.#places);
    writeCounts(input, state, this.#counts);
    this.#sum.set(this.#rows.bias);
    this.#sumRows(this.#gatherRows(input, state));
    this.#layer2.applyRectified(this.#hidden1, this.#scratch, this.#hidden2);
    this.#layer3.apply(this.#hidden2, this.#scores);
    return this.#scores;
  }

  /** Fills the offsets of the rows this state sums; returns how many, a multiple of ROWS_AT_ONCE. */
  #gatherRows(input: ParseInput, state: ParseState): number {
    const rows = this.#rows;
    const offsets = this.#offsets;
    let count = 0;
    for (let place = 0; place < PLACES; place++) {
      const at = this.#places[place]!;
      if (at === state.nothing) continue;
      const row = rows.wordRow(place, input.words[at]!, input.tags[at]!);
      if (row < 0) continue;
      // two rows of one state in one slot: the earlier is about to be lost, so it is added now
      for (let i = 0; i < count; i++) {
        if (offsets[i] === row) return this.#gatherWithClash(input, state);
      }
      offsets[count++] = row;
    }
    return this.#gatherOthers(input, state, count);
  }

  /** As #gatherRows, but adds each word's row at once, before another can take its slot. */
  #gatherWithClash(input: ParseInput, state: ParseState): number {
    const { pool, width } = this.#rows;
    for (let place = 0; place < PLACES; place++) {
      const at = this.#places[place]!;
      if (at === state.nothing) continue;
      const row = this.#rows.wordRow(place, input.words[at]!, input.tags[at]!);
      if (row < 0) continue;
      for (let h = 0; h < width; h++) this.#sum[h]! += pool[row + h]!;
    }
    return this.#gatherOthers(input, state, 0);
  }

  #gatherOthers(input: ParseInput, state: ParseState, from: number): number {
    const rows = this.#rows;
    const offsets = this.#offsets;
    let count = from;
    for (let place = 0; place < PLACES; place++) {
      const at = this.#places[place]!;
      if (at === state.nothing) continue;
      const tagRow = rows.tagRow(place, input.tags[at]!);
      if (tagRow >= 0) offsets[count++] = tagRow;
      const labelRow = rows.labelRow(place, state.labels[at]!);
      if (labelRow !== rows.zero) offsets[count++] = labelRow;
    }
    for (let i = 0; i < COUNT_SIZES.length; i++) offsets[count++] = rows.countRow(i, this.#counts[i]!);
    while (count % ROWS_AT_ONCE) offsets[count++] = rows.zero;
    return count;
  }

  /** Adds the rows to the sum, eight a pass, and keeps the units above zero. */
  #sumRows(count: number): void {
    const { pool, width } = this.#rows;
    const offsets = this.#offsets;
    const sum = this.#sum;
    for (let i = 0; i < count; i += ROWS_AT_ONCE) {
      const a = offsets[i]!;
      const b = offsets[i + 1]!;
      const c = offsets[i + 2]!;
      const d = offsets[i + 3]!;
      const e = offsets[i + 4]!;
      const f = offsets[i + 5]!;
      const g = offsets[i + 6]!;
      const q = offsets[i + 7]!;
      for (let h = 0; h < width; h++) {
        sum[h]! +=
          pool[a + h]! +
          pool[b + h]! +
          pool[c + h]! +
          pool[d + h]! +
          pool[e + h]! +
          pool[f + h]! +
          pool[g + h]! +
          pool[q + h]!;
      }
    }
    const { indices, values } = this.#hidden1;
    let active = 0;
    for (let h = 0; h < width; h++) {
      const value = sum[h]!;
      if (value > 0) {
        indices[active] = h;
        values[active++] = value;
      }
    }
    this.#hidden1.count = active;
  }
}
