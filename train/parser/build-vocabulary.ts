/**
 * Writes the layout the parser is trained with: its words, tags, labels and the sizes of its features.
 * Usage: node train/parser/build-vocabulary.ts WORK
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNT_SIZES, LABEL_PLACES, PLACES, WORD_PLACES } from '../../src/language/parser/parse-features.ts';
import { wordClass } from '../../src/language/parser/word-class.ts';
import { normaliseWord } from '../../src/language/tagger/normalise-word.ts';
import { readTrainingSentences } from './training-sentences.ts';

const MIN_COUNT = 6;
/** A word with a vector among the most frequent needs less. */
const MIN_COUNT_WITH_VECTOR = 2;
const VECTOR_WORDS = 60_000;
const MIN_LABEL_COUNT = 5;
const GOLD_WEIGHT = 2;

const [work = 'train/work'] = process.argv.slice(2);
const vectorWords: string[] = JSON.parse(readFileSync(join(work, 'vectors.words.json'), 'utf8'));
const hasVector = new Set(vectorWords.slice(0, VECTOR_WORDS));
const wordCounts = new Map<string, number>();
const classes = new Set(['U6']);
const tags = new Set<string>();
const labelCounts = new Map<string, number>();
const add = (counts: Map<string, number>, key: string, value: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + value);
};
for (const { forms, tags: given, relations, gold } of readTrainingSentences(work)) {
  for (const form of forms) {
    const word = normaliseWord(form);
    add(wordCounts, word, gold ? GOLD_WEIGHT : 1);
    classes.add(wordClass(form, word));
  }
  for (const tag of given) tags.add(tag);
  if (gold) for (const relation of relations) add(labelCounts, relation, 1);
}
const words = [...wordCounts]
  .filter(([word, count]) => count >= (hasVector.has(word) ? MIN_COUNT_WITH_VECTOR : MIN_COUNT))
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([word]) => word);
const layout = {
  words: ['<nil>', '<root>', ...[...classes].sort(), ...words],
  tags: ['<nil>', '<root>', '<unknown>', ...[...tags].sort()],
  labels: [...labelCounts]
    .filter(([, count]) => count >= MIN_LABEL_COUNT)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([label]) => label),
  counts: Object.fromEntries(words.map((word) => [word, wordCounts.get(word)!])),
  places: PLACES,
  wordPlaces: WORD_PLACES,
  labelPlaces: LABEL_PLACES,
  countSizes: COUNT_SIZES,
};
writeFileSync(join(work, 'parser.json'), JSON.stringify(layout));
console.log(`${layout.words.length} words, ${layout.tags.length} tags, ${layout.labels.length} labels`);
