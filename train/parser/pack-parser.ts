import { BIASES, MATRICES, type ParserWeights } from '../../src/language/parser/parser-weights.ts';
import { bytesOf, linesOf, packModel } from '../pack-model.ts';

/** Makes the parser's weights file; `parser-weights.ts` reads it. */
export function packParser(weights: ParserWeights): Uint8Array {
  const sections: Record<string, Uint8Array> = { words: linesOf(weights.words) };
  for (const name of MATRICES) {
    sections[name] = bytesOf(weights[name].codes);
    sections[`${name}.scales`] = bytesOf(weights[name].scales);
  }
  for (const name of BIASES) sections[name] = bytesOf(weights[name]);
  return packModel('parser', weights.meta, sections);
}
