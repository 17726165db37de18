import { segmentText } from '../src/language/segment/segment-text.ts';
import type { GoldDocument } from './read-treebank.ts';
import { addSpans, noScore, percentF1 } from './score-spans.ts';
import { addWords, surfaceTokens } from './score-words.ts';

/** F1 in percent, as the CoNLL 2018 task counts, over the raw text of the documents. */
export function measureSegmentation(documents: readonly GoldDocument[]): {
  sentences: number;
  tokens: number;
  words: number;
} {
  const sentences = noScore();
  const tokens = noScore();
  const words = noScore();
  for (const document of documents) {
    const found = segmentText(document.text);
    addSpans(sentences, document.sentences, found);
    addSpans(
      tokens,
      document.sentences.flatMap((sentence) => sentence.tokens),
      found.flatMap(surfaceTokens),
    );
    addWords(words, document.sentences, found);
  }
  return { sentences: percentF1(sentences), tokens: percentF1(tokens), words: percentF1(words) };
}
