import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { COLUMN_STEP } from '../../src/language/parser/kernels/kernel.ts';
import { SIGNALS } from '../../src/language/parser/margin-trace.ts';
import { LABEL_PLACES, PLACES, WORD_PLACES } from '../../src/language/parser/parse-features.ts';
import type { ParserWeights } from '../../src/language/parser/parser-weights.ts';
import type { QuantisedMatrix } from '../../src/language/parser/quantised-matrix.ts';
import { padColumns, quantiseRows } from './quantise.ts';
import type { Layout } from './training-sentences.ts';

const Description = z.object({
  word: z.number(),
  tag: z.number(),
  label: z.number(),
  hidden1: z.number(),
  hidden2: z.number(),
  shapes: z.record(z.string(), z.array(z.number())),
});

/** Stands in until the network is measured: every arc has probability 0. */
const NOT_MEASURED = {
  signals: new Array<number>(SIGNALS).fill(0),
  labels: [],
  sums: [0],
  probabilities: [0],
};

/** Reads what `train_network.py` wrote (NET.json and NET.bin), rounded to int8 as it will be shipped. */
export function readTrainedNetwork(layout: Layout, net: string): ParserWeights {
  const { shapes, ...sizes } = Description.parse(JSON.parse(readFileSync(`${net}.json`, 'utf8')));
  const data = readFileSync(`${net}.bin`);
  const values = new Float32Array(new Uint8Array(data).buffer);
  const arrays = new Map<string, Float32Array>();
  let at = 0;
  for (const [name, shape] of Object.entries(shapes)) {
    const length = shape.reduce((product, size) => product * size, 1);
    arrays.set(name, values.subarray(at, at + length));
    at += length;
  }
  const array = (name: string): Float32Array => {
    const found = arrays.get(name);
    if (!found) throw new Error(`${net}.json names no "${name}"; train the network again.`);
    return found;
  };
  const first = array('hidden1');
  const { word, tag, label, hidden1, hidden2 } = sizes;
  const paddedLabel = Math.ceil(label / COLUMN_STEP) * COLUMN_STEP;
  const tagColumn = WORD_PLACES.length * word;
  const labelColumn = tagColumn + PLACES * tag;
  const part = (start: number, places: number, size: number): QuantisedMatrix =>
    quantiseRows(columnsByPlace(first, hidden1, start, places, size), size);
  return {
    meta: {
      ...sizes,
      members: 1,
      label: paddedLabel,
      tags: layout.tags,
      labels: layout.labels,
      calibration: NOT_MEASURED,
    },
    words: layout.words,
    wordVectors: quantiseRows(array('wordVectors'), word),
    tagVectors: quantiseRows(array('tagVectors'), tag),
    labelVectors: padColumns(quantiseRows(array('labelVectors'), label), paddedLabel),
    wordLayer: part(0, WORD_PLACES.length, word),
    tagLayer: part(tagColumn, PLACES, tag),
    labelLayer: padColumns(part(labelColumn, LABEL_PLACES, label), paddedLabel),
    counts: quantiseRows(array('counts'), hidden1),
    hidden2: quantiseRows(array('hidden2'), hidden1),
    output: quantiseRows(array('output'), hidden2),
    bias1: array('bias1'),
    bias2: array('bias2'),
    bias3: array('bias3'),
  };
}

/** Some columns of the first layer, place by place: for each place one row a hidden unit. */
function columnsByPlace(
  layer: Float32Array,
  hidden: number,
  start: number,
  places: number,
  size: number,
): Float32Array {
  const width = layer.length / hidden;
  const out = new Float32Array(places * hidden * size);
  for (let place = 0; place < places; place++) {
    for (let h = 0; h < hidden; h++) {
      const from = h * width + start + place * size;
      out.set(layer.subarray(from, from + size), (place * hidden + h) * size);
    }
  }
  return out;
}
