import { z } from 'zod';
import { type PackedModel, unpackModel } from '../models/unpack-model.ts';
import { Calibration } from './calibration.ts';
import { COLUMN_STEP, LANES } from './kernels/kernel.ts';
import { COUNT_SIZES, LABEL_PLACES, PLACES, WORD_PLACES } from './parse-features.ts';
import type { QuantisedMatrix } from './quantised-matrix.ts';

const ParserMeta = z.object({
  tags: z.array(z.string()).max(128),
  labels: z.array(z.string()),
  /** How many networks over the same vectors vote; each has its own hidden layers. */
  members: z.number().int().positive(),
  /** Widths of the word, tag and label vectors and of the two hidden layers of a member. */
  word: z.number().int().multipleOf(COLUMN_STEP),
  tag: z.number().int().multipleOf(COLUMN_STEP),
  label: z.number().int().multipleOf(COLUMN_STEP),
  hidden1: z.number().int().multipleOf(LANES),
  hidden2: z.number().int().multipleOf(LANES),
  calibration: Calibration,
});
type ParserMeta = z.infer<typeof ParserMeta>;

/** The names of the network's matrices and biases, as the weights file holds them. */
export const MATRICES = [
  'wordVectors',
  'tagVectors',
  'labelVectors',
  'wordLayer',
  'tagLayer',
  'labelLayer',
  'counts',
  'hidden2',
  'output',
] as const;
export const BIASES = ['bias1', 'bias2', 'bias3'] as const;

/**
 * The trained networks. `wordLayer`, `tagLayer` and `labelLayer` are the first layer: for each place one row a
 * hidden unit (of all members, one after another), as wide as the vector. `counts` has one row of a
 * member's hidden values for each value of each count. It, `hidden2`, `output` and their biases hold the rows of
 * the first member, then those of the next.
 */
export type ParserWeights = { meta: ParserMeta; words: string[] } & {
  [name in (typeof MATRICES)[number]]: QuantisedMatrix;
} & { [name in (typeof BIASES)[number]]: Float32Array };

/** Reads parser weights. Throws when they are damaged or do not fit this version's features. */
export async function readParserWeights(bytes: Uint8Array): Promise<ParserWeights> {
  const model = await unpackModel(bytes, 'parser');
  const meta = ParserMeta.parse(model.meta);
  const words = model.lines('words');
  const { word, tag, label, hidden1, hidden2 } = meta;
  const width = meta.members * hidden1;
  const classes = 1 + 2 * meta.labels.length;
  const countRows = COUNT_SIZES.reduce((sum, size) => sum + size, 0);
  return {
    meta,
    words,
    wordVectors: readMatrix(model, 'wordVectors', words.length, word),
    tagVectors: readMatrix(model, 'tagVectors', meta.tags.length, tag),
    labelVectors: readMatrix(model, 'labelVectors', meta.labels.length + 1, label),
    wordLayer: readMatrix(model, 'wordLayer', WORD_PLACES.length * width, word),
    tagLayer: readMatrix(model, 'tagLayer', PLACES * width, tag),
    labelLayer: readMatrix(model, 'labelLayer', LABEL_PLACES * width, label),
    counts: readMatrix(model, 'counts', meta.members * countRows, hidden1),
    hidden2: readMatrix(model, 'hidden2', meta.members * hidden2, hidden1),
    output: readMatrix(model, 'output', meta.members * classes, hidden2),
    bias1: readBias(model, 'bias1', width),
    bias2: readBias(model, 'bias2', meta.members * hidden2),
    bias3: readBias(model, 'bias3', meta.members * classes),
  };
}

function readMatrix(model: PackedModel, name: string, rows: number, columns: number): QuantisedMatrix {
  const codes = new Int8Array(model.section(name));
  const scales = new Float32Array(model.section(`${name}.scales`));
  requireSize(name, codes.length === rows * columns && scales.length === rows);
  return { columns, codes, scales };
}

function readBias(model: PackedModel, name: string, length: number): Float32Array {
  const values = new Float32Array(model.section(name));
  requireSize(name, values.length === length);
  return values;
}

function requireSize(name: string, fits: boolean): void {
  if (fits) return;
  throw new Error(
    `The parser weights do not fit this version at "${name}". Restore the file or retrain (docs/models.md).`,
  );
}
