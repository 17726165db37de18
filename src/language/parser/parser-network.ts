import { DenseLayer } from './dense-layer.ts';
import { HiddenRows } from './hidden-rows.ts';
import { type Block, openWorkspace, type Workspace } from './kernels/workspace.ts';
import { COUNT_SIZES, LABEL_PLACES, PLACES, writeCounts, writePlaces } from './parse-features.ts';
import type { ParseInput } from './parse-input.ts';
import type { ParseState } from './parse-state.ts';
import type { ParserWeights } from './parser-weights.ts';
import type { QuantisedMatrix } from './quantised-matrix.ts';

/** Bytes of workspace a member may lose to alignment. */
const SPARE = 1024;
const MAX_ROWS = PLACES + LABEL_PLACES + COUNT_SIZES.length;

/** The upper layers of one member. */
interface Member {
  /** Address of its part of the first hidden layer. */
  input: number;
  layer2: DenseLayer;
  hidden2: Block<Int16Array>;
  layer3: DenseLayer;
}

/**
 * Scores the transitions of a state: rows are summed to a first hidden layer, then each member has a second
 * one and scores, and the scores are the mean over members. Whole numbers up to the scores.
 */
export class ParserNetwork {
  readonly #workspace: Workspace;
  readonly #width: number;
  readonly #rows: HiddenRows;
  readonly #places = new Int32Array(PLACES);
  readonly #counts = new Int32Array(COUNT_SIZES.length);
  readonly #offsets: Block<Int32Array>;
  readonly #hidden1: Block<Int16Array>;
  readonly #members: readonly Member[];
  readonly #scores: Float64Array;

  /** `open` may be given to choose the kernel. */
  constructor(weights: ParserWeights, open: (bytes: number) => Workspace = openWorkspace) {
    const { members, hidden1, hidden2, labels } = weights.meta;
    const layers = DenseLayer.size(weights.hidden2) + DenseLayer.size(weights.output);
    const values = 4 * MAX_ROWS + 2 * members * (hidden1 + hidden2);
    const workspace = open(HiddenRows.size(weights) + members * SPARE + layers + values);
    this.#workspace = workspace;
    this.#width = members * hidden1;
    this.#rows = new HiddenRows(weights, workspace);
    this.#offsets = workspace.int32(MAX_ROWS);
    this.#hidden1 = workspace.int16(this.#width);
    const classes = 1 + 2 * labels.length;
    this.#members = Array.from({ length: members }, (_, member) => ({
      input: this.#hidden1.address + member * hidden1 * 2,
      layer2: denseLayer(workspace, weights.hidden2, weights.bias2, member * hidden2, hidden2),
      hidden2: workspace.int16(hidden2),
      layer3: denseLayer(workspace, weights.output, weights.bias3, member * classes, classes),
    }));
    this.#scores = new Float64Array(classes);
  }

  /** Scores by class: 0 shift, then left with each label, then right with each label. The array is reused. */
  score(input: ParseInput, state: ParseState): Float64Array {
    writePlaces(state, this.#places);
    writeCounts(input, state, this.#counts);
    const count = this.#gatherRows(input, state);
    const { address: hidden1 } = this.#hidden1;
    const { address: offsets } = this.#offsets;
    this.#workspace.kernel.sumRows(offsets, count, this.#rows.bias, hidden1, this.#width);
    this.#scores.fill(0);
    for (const member of this.#members) {
      member.layer2.writeRectified(member.input, member.hidden2.values);
      member.layer3.addScores(member.hidden2.address, this.#scores);
    }
    for (let c = 0; c < this.#scores.length; c++) this.#scores[c]! /= this.#members.length;
    return this.#scores;
  }

  /** Writes the addresses of the rows of this state; returns how many. */
  #gatherRows(input: ParseInput, state: ParseState): number {
    const rows = this.#rows;
    const offsets = this.#offsets.values;
    let count = 0;
    rows.startState();
    for (let place = 0; place < PLACES; place++) {
      const at = this.#places[place]!;
      if (at === state.nothing) continue;
      offsets[count++] = rows.tokenRow(place, input.words[at]!, input.tags[at]!);
      const labelRow = rows.labelRow(place, state.labels[at]!);
      if (labelRow >= 0) offsets[count++] = labelRow;
    }
    for (let i = 0; i < COUNT_SIZES.length; i++) offsets[count++] = rows.countRow(i, this.#counts[i]!);
    return count;
  }
}

/** A layer of some of a matrix's rows. */
function denseLayer(
  workspace: Workspace,
  { columns, codes, scales }: QuantisedMatrix,
  bias: Float32Array,
  first: number,
  rows: number,
): DenseLayer {
  const part = {
    columns,
    codes: codes.subarray(first * columns, (first + rows) * columns),
    scales: scales.subarray(first, first + rows),
  };
  return new DenseLayer(workspace, part, bias.subarray(first, first + rows));
}
