import { z } from 'zod';
import { type PackedModel, unpackModel } from '../models/unpack-model.ts';
import { PerceptronTagger, type Tag, type Tagger } from './perceptron-tagger.ts';
import { SparseScorer, type SparseWeights } from './sparse-scorer.ts';
import type { LexiconEntry, TaggerLexicon, WordClusters } from './tagger-lexicon.ts';

export type { Tag, Tagger } from './perceptron-tagger.ts';

const Meta = z.object({
  /** `UPOS|XPOS`, the index is the tag id. */
  tags: z.array(z.string().regex(/^[^|]+\|[^|]+$/)),
  rows: z.number().int(),
});

/** Opens tagger weights (`models/tagger.bin.gz`). Throws when the bytes are something else. */
export async function loadTagger(bytes: Uint8Array): Promise<Tagger> {
  const model = await unpackModel(bytes, 'tagger');
  const meta = Meta.parse(model.meta);
  const tags = meta.tags.map(parseTag);
  const scorer = new SparseScorer(readWeights(model, tags.length, meta.rows));
  return new PerceptronTagger(tags, readLexicon(model), scorer);
}

/** Splits `UPOS|XPOS`. */
export function parseTag(joint: string): Tag {
  const [upos = 'X', xpos = '_'] = joint.split('|');
  return Object.freeze({ upos, xpos });
}

function readLexicon(model: PackedModel): TaggerLexicon {
  const ambiguities = new Int32Array(model.section('ambiguities'));
  const ambiguityOf = new Uint16Array(model.section('lexicon.ambiguity'));
  const fixed = new Int16Array(model.section('lexicon.fixed'));
  const entries = new Map<string, LexiconEntry>();
  for (const [i, word] of model.lines('lexicon.words').entries()) {
    entries.set(word, { ambiguity: ambiguities[ambiguityOf[i]!]!, fixed: fixed[i]! });
  }
  const fine = new Uint16Array(model.section('clusters.fine'));
  const coarse = new Uint8Array(model.section('clusters.coarse'));
  const clusters = new Map<string, WordClusters>();
  for (const [i, word] of model.lines('clusters.words').entries()) {
    clusters.set(word, { fine: fine[i]!, coarse: coarse[i]! });
  }
  return { entries, clusters };
}

/** Keys are stored sorted, as the bytes of their differences (7 bits a byte); weights as codes into a table of steps. */
function readWeights(model: PackedModel, classes: number, rows: number): SparseWeights {
  const deltas = new Uint8Array(model.section('keys'));
  const keys = new Int32Array(rows);
  let at = 0;
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let scale = 1;
    let byte = 0;
    do {
      byte = deltas[at++]!;
      key += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    keys[row] = key | 0;
  }
  const lengths = new Uint8Array(model.section('lengths'));
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + lengths[row]!;
  const steps = new Float32Array(model.section('steps'));
  const weights = Float64Array.from(new Uint8Array(model.section('weights')), (code) => steps[code]!);
  return { classes, keys, starts, classOf: new Uint8Array(model.section('classes')), weights };
}
