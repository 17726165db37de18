import { FirstLayer } from './first-layer.ts';
import { toInt16, UNITS } from './fixed-point.ts';
import type { Block, Workspace } from './kernels/workspace.ts';
import { FIRST_LABEL_PLACE, LABEL_PLACES, PLACES, WORD_PLACES } from './parse-features.ts';
import { NIL_ID } from './parser-vocabulary.ts';
import type { ParserWeights } from './parser-weights.ts';
import { fillTable, writeCountRows } from './row-tables.ts';

const SLOT_BITS = 14;
/** Rows used while the tables are made, and the bias. */
const SCRATCH_ROWS = 10;
const HASH = 0x9e3779b1;
const WORD_INDEX = Int32Array.from({ length: PLACES }, (_, place) => WORD_PLACES.indexOf(place));

/**
 * What each input adds to the first hidden layer, one row of int16 for a (place, tag), a (place, label), a
 * count, or a (place, word, tag), so that scoring a state only adds rows up (Chen and Manning 2014). Rows
 * of words are made when first met and kept in slots; a slot keeps its latest row. All rows are relative to
 * an empty place, which is part of the bias: an empty place adds nothing. Rows are named by their address.
 */
export class HiddenRows {
  /** Address of the row all sums start from. */
  readonly bias: number;
  readonly #width: number;
  readonly #words: Block<Int16Array>;
  readonly #tags: Block<Int16Array>;
  readonly #labels: Block<Int16Array>;
  readonly #countStarts: number[];
  readonly #wordLayer: FirstLayer;
  readonly #slotKeys = new Int32Array(1 << SLOT_BITS).fill(-1);
  /** The state that last used a slot: its rows may not be replaced until the next state. */
  readonly #slotStates = new Int32Array(1 << SLOT_BITS);
  #state = 0;
  /** One row a place, for a word whose slot another place of the same state is using. */
  readonly #spare: Block<Int16Array>;
  readonly #tagCount: number;
  readonly #labelCount: number;
  /** Tag rows less the row of the empty word: what a word's row is added to. */
  readonly #wordBase: Block<Int16Array>;

  /** Bytes of workspace the rows need. */
  static size({ meta, wordLayer, tagLayer, labelLayer, counts }: ParserWeights): number {
    const { tags, labels } = meta;
    const width = meta.members * meta.hidden1;
    const words = (1 << SLOT_BITS) + PLACES + WORD_PLACES.length * tags.length;
    const others = PLACES * tags.length + LABEL_PLACES * (labels.length + 1) + counts.scales.length;
    const layers = [wordLayer, tagLayer, labelLayer].reduce(
      (sum, layer) => sum + FirstLayer.size(layer, width),
      0,
    );
    return (words + others + SCRATCH_ROWS) * width * 2 + layers;
  }

  constructor(weights: ParserWeights, workspace: Workspace) {
    const { meta } = weights;
    const width = meta.members * meta.hidden1;
    this.#width = width;
    this.#tagCount = meta.tags.length;
    this.#labelCount = meta.labels.length + 1;
    this.#words = workspace.int16(width << SLOT_BITS);
    this.#spare = workspace.int16(PLACES * width);
    this.#tags = workspace.int16(PLACES * this.#tagCount * width);
    this.#labels = workspace.int16(LABEL_PLACES * this.#labelCount * width);
    this.#countStarts = writeCountRows(weights.counts, width, workspace);
    this.#wordLayer = new FirstLayer(workspace, weights.wordVectors, weights.wordLayer, width);

    const bias = Float64Array.from(weights.bias1, (value) => value * UNITS);
    const tagLayer = new FirstLayer(workspace, weights.tagVectors, weights.tagLayer, width);
    fillTable(tagLayer, this.#tags, PLACES, bias, workspace);
    const labelLayer = new FirstLayer(workspace, weights.labelVectors, weights.labelLayer, width);
    fillTable(labelLayer, this.#labels, LABEL_PLACES, bias, workspace);
    this.#wordBase = this.#makeWordBase(bias, workspace);
    const start = workspace.int16(width);
    for (let h = 0; h < width; h++) start.values[h] = toInt16(bias[h]!);
    this.bias = start.address;
  }

  /** To be called before the rows of a state are asked for: they stay until the next call. */
  startState(): void {
    this.#state = (this.#state + 1) | 0;
  }

  /** The row of a word with its tag, or of the tag alone at a place the network sees no word of. */
  tokenRow(place: number, word: number, tag: number): number {
    const index = WORD_INDEX[place]!;
    const width = this.#width;
    if (index < 0) return this.#tags.address + (place * this.#tagCount + tag) * width * 2;
    const key = (word * 128 + tag) * 32 + index;
    const slot = Math.imul(key, HASH) >>> (32 - SLOT_BITS);
    const base = this.#wordBase.address + (index * this.#tagCount + tag) * width * 2;
    if (this.#slotKeys[slot] !== key) {
      if (this.#slotStates[slot] === this.#state) {
        const spare = this.#spare.address + place * width * 2;
        this.#wordLayer.writeRow(index, word, base, spare);
        return spare;
      }
      this.#slotKeys[slot] = key;
      this.#wordLayer.writeRow(index, word, base, this.#words.address + slot * width * 2);
    }
    this.#slotStates[slot] = this.#state;
    return this.#words.address + slot * width * 2;
  }

  /** The row of a child's relation, or -1 when there is nothing to add. `label` is -1 when it has none. */
  labelRow(place: number, label: number): number {
    const child = place - FIRST_LABEL_PLACE;
    if (child < 0 || child >= LABEL_PLACES || label < 0) return -1;
    return this.#labels.address + (child * this.#labelCount + label + 1) * this.#width * 2;
  }

  countRow(feature: number, value: number): number {
    return this.#countStarts[feature]! + value * this.#width * 2;
  }

  #makeWordBase(bias: Float64Array, workspace: Workspace): Block<Int16Array> {
    const width = this.#width;
    const base = workspace.int16(WORD_PLACES.length * this.#tagCount * width);
    const nothing = workspace.int16(width);
    const empty = workspace.int16(width);
    for (const [index, place] of WORD_PLACES.entries()) {
      this.#wordLayer.writeRow(index, NIL_ID, nothing.address, empty.address);
      for (let h = 0; h < width; h++) bias[h]! += empty.values[h]!;
      for (let tag = 0; tag < this.#tagCount; tag++) {
        const from = (place * this.#tagCount + tag) * width;
        const to = (index * this.#tagCount + tag) * width;
        for (let h = 0; h < width; h++) {
          base.values[to + h] = toInt16(this.#tags.values[from + h]! - empty.values[h]!);
        }
      }
    }
    return base;
  }
}
