import { COUNT_SIZES, FIRST_LABEL_PLACE, LABEL_PLACES, PLACES, WORD_PLACES } from './parse-features.ts';
import { NIL_ID } from './parser-vocabulary.ts';
import { inputWidth, type ParserWeights } from './parser-weights.ts';

const SLOT_BITS = 15;
const HASH = 0x9e3779b1;
const WORD_INDEX = Array.from({ length: PLACES }, (_, place) => WORD_PLACES.indexOf(place));

/**
 * What each input adds to the first hidden layer, one row of `width` values for a (place, tag), a
 * (place, label), a count, or a (place, word, tag), so that scoring a state only adds rows up (Chen and
 * Manning 2014). Rows of words are made when first met and kept in slots; a slot keeps its latest row.
 * All rows are relative to an empty place, which is part of `bias`: an empty place adds nothing.
 */
export class HiddenRows {
  readonly width: number;
  readonly pool: Float32Array;
  readonly bias: Float64Array;
  /** Offset of a row of zeros. */
  readonly zero: number;
  readonly #wordVectors: Float32Array;
  readonly #wordWidth: number;
  /** Per word place: matrix of word width × hidden width, and the row of the empty word. */
  readonly #matrices: Float32Array[];
  readonly #emptyRows: Float32Array[];
  readonly #slotKeys = new Int32Array(1 << SLOT_BITS).fill(-1);
  readonly #tagCount: number;
  readonly #labelCount: number;
  readonly #tagStart: number;
  readonly #labelStart: number;
  readonly #countStarts: number[];

  constructor(weights: ParserWeights) {
    const { meta } = weights;
    const width = meta.hidden1;
    this.width = width;
    this.#wordVectors = weights.wordVectors;
    this.#wordWidth = meta.word;
    this.#tagCount = meta.tags.length;
    this.#labelCount = meta.labels.length + 1;
    this.#tagStart = width << SLOT_BITS;
    this.#labelStart = this.#tagStart + PLACES * this.#tagCount * width;
    const countStart = this.#labelStart + LABEL_PLACES * this.#labelCount * width;
    this.#countStarts = COUNT_SIZES.map((_, i) => countStart + sum(COUNT_SIZES.slice(0, i)) * width);
    this.zero = countStart + sum(COUNT_SIZES) * width;
    this.pool = new Float32Array(this.zero + width);
    this.pool.set(weights.counts, countStart);
    this.bias = Float64Array.from(weights.bias1);

    const tagColumn = WORD_PLACES.length * meta.word;
    const labelColumn = tagColumn + PLACES * meta.tag;
    this.#fillTable(weights, this.#tagStart, PLACES, weights.tagVectors, meta.tag, tagColumn);
    this.#fillTable(weights, this.#labelStart, LABEL_PLACES, weights.labelVectors, meta.label, labelColumn);
    this.#matrices = WORD_PLACES.map((_, i) => columnsOf(weights, i * meta.word, meta.word));
    this.#emptyRows = this.#matrices.map((matrix) => this.#emptyRow(matrix));
    for (const row of this.#emptyRows) for (let h = 0; h < width; h++) this.bias[h]! += row[h]!;
  }

  /** Offset of the row of a tag at a place the network sees no word of; -1 when it does. */
  tagRow(place: number, tag: number): number {
    return WORD_INDEX[place]! >= 0 ? -1 : this.#tagStart + (place * this.#tagCount + tag) * this.width;
  }

  /** Offset of the row of a child's relation; `label` is -1 when it has none, which adds nothing. */
  labelRow(place: number, label: number): number {
    const child = place - FIRST_LABEL_PLACE;
    if (child < 0 || child >= LABEL_PLACES || label < 0) return this.zero;
    return this.#labelStart + (child * this.#labelCount + label + 1) * this.width;
  }

  countRow(feature: number, value: number): number {
    return this.#countStarts[feature]! + value * this.width;
  }

  /** Offset of the row of a word with its tag at a place, made now if it is not in its slot. -1 when the place has no word. */
  wordRow(place: number, word: number, tag: number): number {
    const index = WORD_INDEX[place]!;
    if (index < 0) return -1;
    const key = (word * 128 + tag) * 32 + index;
    const slot = Math.imul(key, HASH) >>> (32 - SLOT_BITS);
    const offset = slot * this.width;
    if (this.#slotKeys[slot] === key) return offset;
    this.#slotKeys[slot] = key;
    this.#makeRow(index, word, this.#tagStart + (place * this.#tagCount + tag) * this.width, offset);
    return offset;
  }

  #makeRow(index: number, word: number, tagRow: number, offset: number): void {
    const { pool, width } = this;
    const vectors = this.#wordVectors;
    const matrix = this.#matrices[index]!;
    const empty = this.#emptyRows[index]!;
    const vector = word * this.#wordWidth;
    for (let h = 0; h < width; h++) pool[offset + h] = pool[tagRow + h]! - empty[h]!;
    // four inputs at a time: fewer passes over the row
    for (let d = 0; d < this.#wordWidth; d += 4) {
      const a = vectors[vector + d]!;
      const b = vectors[vector + d + 1]!;
      const c = vectors[vector + d + 2]!;
      const e = vectors[vector + d + 3]!;
      const ra = d * width;
      const rb = ra + width;
      const rc = rb + width;
      const re = rc + width;
      for (let h = 0; h < width; h++) {
        pool[offset + h]! +=
          a * matrix[ra + h]! + b * matrix[rb + h]! + c * matrix[rc + h]! + e * matrix[re + h]!;
      }
    }
  }

  /** Rows for every value of a small vocabulary at every place, relative to value 0, which goes to the bias. */
  #fillTable(
    weights: ParserWeights,
    start: number,
    places: number,
    vectors: Float32Array,
    size: number,
    firstColumn: number,
  ): void {
    const { pool, width, bias } = this;
    const values = vectors.length / size;
    const columns = inputWidth(weights.meta);
    for (let place = 0; place < places; place++) {
      const first = start + place * values * width;
      for (let value = values - 1; value >= 0; value--) {
        for (let h = 0; h < width; h++) {
          let total = 0;
          const column = h * columns + firstColumn + place * size;
          for (let d = 0; d < size; d++) total += weights.hidden1[column + d]! * vectors[value * size + d]!;
          pool[first + value * width + h] = total;
        }
      }
      for (let h = 0; h < width; h++) bias[h]! += pool[first + h]!;
      for (let value = values - 1; value >= 0; value--) {
        for (let h = 0; h < width; h++) pool[first + value * width + h]! -= pool[first + h]!;
      }
    }
  }

  #emptyRow(matrix: Float32Array): Float32Array {
    const row = new Float32Array(this.width);
    for (let d = 0; d < this.#wordWidth; d++) {
      const value = this.#wordVectors[NIL_ID * this.#wordWidth + d]!;
      for (let h = 0; h < this.width; h++) row[h]! += value * matrix[d * this.width + h]!;
    }
    return row;
  }
}

/** Some columns of the first layer, transposed: one row of hidden values for each input. */
function columnsOf(weights: ParserWeights, first: number, count: number): Float32Array {
  const { meta, hidden1 } = weights;
  const columns = inputWidth(meta);
  const out = new Float32Array(count * meta.hidden1);
  for (let h = 0; h < meta.hidden1; h++) {
    for (let d = 0; d < count; d++) out[d * meta.hidden1 + h] = hidden1[h * columns + first + d]!;
  }
  return out;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
