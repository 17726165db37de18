import { z } from 'zod';
import { type PackedModel, unpackModel } from '../models/unpack-model.ts';
import { CalibrationTable } from './calibration.ts';
import { COUNT_SIZES, LABEL_PLACES, PLACES, WORD_PLACES } from './parse-features.ts';

export const ParserMeta = z.object({
  tags: z.array(z.string()),
  labels: z.array(z.string()),
  /** Widths of the word, tag and label vectors and of the two hidden layers. */
  word: z.number().int(),
  tag: z.number().int(),
  label: z.number().int(),
  hidden1: z.number().int(),
  hidden2: z.number().int(),
  calibration: CalibrationTable,
});
export type ParserMeta = z.infer<typeof ParserMeta>;

/** The trained network, matrices row by row. */
export interface ParserWeights {
  meta: ParserMeta;
  words: string[];
  wordVectors: Float32Array;
  tagVectors: Float32Array;
  labelVectors: Float32Array;
  /** hidden1 × (word places, then tag places, then label places). */
  hidden1: Float32Array;
  /** One row of hidden1 values for each value of each count. */
  counts: Float32Array;
  bias1: Float32Array;
  hidden2: Float32Array;
  bias2: Float32Array;
  output: Float32Array;
  bias3: Float32Array;
}

/** Width of the input of the first layer. */
export function inputWidth(meta: ParserMeta): number {
  return WORD_PLACES.length * meta.word + PLACES * meta.tag + LABEL_PLACES * meta.label;
}

/** Reads parser weights: every matrix as int8 with one float32 scale a row, biases as float32. */
export async function readParserWeights(bytes: Uint8Array): Promise<ParserWeights> {
  const model = await unpackModel(bytes, 'parser');
  const meta = ParserMeta.parse(model.meta);
  const words = model.lines('words');
  const weights: ParserWeights = {
    meta,
    words,
    wordVectors: readMatrix(model, 'wordVectors', meta.word),
    tagVectors: readMatrix(model, 'tagVectors', meta.tag),
    labelVectors: readMatrix(model, 'labelVectors', meta.label),
    hidden1: readMatrix(model, 'hidden1', inputWidth(meta)),
    counts: readMatrix(model, 'counts', meta.hidden1),
    bias1: new Float32Array(model.section('bias1')),
    hidden2: readMatrix(model, 'hidden2', meta.hidden1),
    bias2: new Float32Array(model.section('bias2')),
    output: readMatrix(model, 'output', meta.hidden2),
    bias3: new Float32Array(model.section('bias3')),
  };
  checkSizes(weights);
  return weights;
}

function readMatrix(model: PackedModel, name: string, columns: number): Float32Array {
  const codes = new Int8Array(model.section(name));
  const scales = new Float32Array(model.section(`${name}.scales`));
  if (codes.length !== columns * scales.length) {
    throw new Error(
      `The parser weights do not fit their description at "${name}". Retrain (docs/models.md).`,
    );
  }
  return Float32Array.from(codes, (code, i) => code * scales[Math.floor(i / columns)]!);
}

function checkSizes({ meta, words, ...weights }: ParserWeights): void {
  const classes = 1 + 2 * meta.labels.length;
  const expected: [Float32Array, number][] = [
    [weights.wordVectors, words.length * meta.word],
    [weights.tagVectors, meta.tags.length * meta.tag],
    [weights.labelVectors, (meta.labels.length + 1) * meta.label],
    [weights.hidden1, meta.hidden1 * inputWidth(meta)],
    [weights.counts, COUNT_SIZES.reduce((sum, size) => sum + size, 0) * meta.hidden1],
    [weights.bias1, meta.hidden1],
    [weights.hidden2, meta.hidden2 * meta.hidden1],
    [weights.bias2, meta.hidden2],
    [weights.output, classes * meta.hidden2],
    [weights.bias3, classes],
  ];
  if (expected.some(([values, length]) => values.length !== length) || meta.hidden2 % 4 || meta.word % 4) {
    throw new Error('The parser weights do not fit their description. Restore the file or retrain.');
  }
}
