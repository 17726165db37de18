import { expect, test } from 'vitest';
import { loadTagger } from '../../src/language/tagger/load-tagger.ts';
import type { TreebankSentence } from '../treebank.ts';
import { packTagger } from './pack-tagger.ts';
import { toRuntimeTagger, trainTagger } from './train-tagger.ts';

const sentence = (words: string): TreebankSentence => {
  const pairs = words.split(' ').map((pair) => pair.split('/') as [string, string]);
  return {
    id: 'own-1',
    forms: pairs.map(([form]) => form),
    tags: pairs.map(([, tag]) => `${tag}|${tag}`),
    heads: pairs.map((_, i) => i - 1),
    relations: pairs.map(() => 'dep'),
  };
};
const gold = [
  sentence('The/DET visit/NOUN ended/VERB ./PUNCT'),
  sentence('They/PRON visit/VERB us/PRON ./PUNCT'),
  sentence('The/DET plan/NOUN failed/VERB ./PUNCT'),
  sentence('They/PRON plan/VERB ahead/ADV ./PUNCT'),
];
const data = { gold, silver: gold, clusters: new Map() };

test('learns to tell a verb from a noun by its context', () => {
  const tagger = toRuntimeTagger(trainTagger(data, 10, 1));
  expect(tagger.tag(['The', 'visit', 'failed', '.'])[1]!.upos).toBe('NOUN');
  expect(tagger.tag(['They', 'plan', 'us', '.'])[1]!.upos).toBe('VERB');
});

test('the same data and seed give the same bytes, and the bytes the same tagger', async () => {
  const first = packTagger(trainTagger(data, 5, 3));
  expect(packTagger(trainTagger(data, 5, 3))).toEqual(first);
  const loaded = await loadTagger(first);
  const trained = toRuntimeTagger(trainTagger(data, 5, 3));
  for (const { forms } of gold) expect(loaded.tag(forms)).toEqual(trained.tag(forms));
});
