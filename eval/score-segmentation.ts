import { readFileSync } from 'node:fs';
import { segmentText } from '../src/language/segment/segment-text.ts';
import { type GoldDocument, readTreebank } from './read-treebank.ts';
import { addSpans, noScore, percentF1 } from './score-spans.ts';
import { addWords, surfaceTokens } from './score-words.ts';

/**
 * Prints sentence, token and word F1 (as in the CoNLL 2018 task) of the segmentation on raw text made again from the
 * treebanks: node eval/score-segmentation.ts [folder of treebanks] [dev]
 */
function score(name: string, documents: readonly GoldDocument[]): void {
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
  const row = [sentences, tokens, words].map((counts) => percentF1(counts).toFixed(2).padStart(9)).join('');
  console.log(`${name.padEnd(24)}${row}   (${sentences.gold} sentences)`);
}

const folder = process.argv[2] ?? '../shared/treebanks';
const part = process.argv[3] ?? 'dev';
const load = (file: string) => readTreebank(readFileSync(`${folder}/${file}`, 'utf8'));
console.log(`${'F1 on raw text'.padEnd(24)} sentence    token     word`);
const ewt = load(`ewt-${part}.conllu`);
const gum = load(`gum-${part}.conllu`);
score(`EWT ${part}`, ewt);
score(
  `EWT ${part}, weblogs`,
  ewt.filter(({ id }) => id.startsWith('weblog')),
);
score(`GUM ${part}`, gum);
score(
  `GUM ${part}, news`,
  gum.filter(({ id }) => id.startsWith('GUM_news')),
);
