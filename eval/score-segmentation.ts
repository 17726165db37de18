import { readFileSync } from 'node:fs';
import { isJoined } from '../src/language/segment/is-joined.ts';
import { type Segment, segmentText } from '../src/language/segment/segment-text.ts';
import type { Span } from '../src/vocabulary/span.ts';
import { type GoldDocument, readTreebank } from './read-treebank.ts';
import { addSpans, noScore, percentF1 } from './score-spans.ts';
import { addWords } from './score-words.ts';

/** Surface tokens of a segment: words written together are one. */
function surfaceTokens(found: Segment): Span[] {
  const tokens: Span[] = [];
  found.words.forEach((word, index) => {
    const before = found.words[index - 1];
    if (before && isJoined(before, word)) tokens.at(-1)!.end = word.end;
    else tokens.push({ start: word.start, end: word.end });
  });
  return tokens;
}

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
  `EWT ${part}, newsgroup/blog`,
  ewt.filter(({ id }) => id.startsWith('weblog')),
);
score(`GUM ${part}`, gum);
score(
  `GUM ${part}, news`,
  gum.filter(({ id }) => id.startsWith('GUM_news')),
);
