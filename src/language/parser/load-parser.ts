import { ParserNetwork } from './parser-network.ts';
import { ParserVocabulary } from './parser-vocabulary.ts';
import { readParserWeights } from './parser-weights.ts';
import { type Parser, TransitionParser } from './transition-parser.ts';

export type { Parser } from './transition-parser.ts';

/** Opens parser weights (`models/parser.bin.gz`). Throws when the bytes are something else. */
export async function loadParser(bytes: Uint8Array): Promise<Parser> {
  const weights = await readParserWeights(bytes);
  const { tags, labels, calibration } = weights.meta;
  const vocabulary = new ParserVocabulary(weights.words, tags, labels);
  return new TransitionParser(vocabulary, new ParserNetwork(weights), calibration);
}
