import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTagger } from './load-tagger.ts';
import { normaliseWord, wordShape } from './normalise-word.ts';

const bytes = readFileSync(new URL('../models/tagger.bin.gz', import.meta.url));
const tagger = await loadTagger(bytes);

const universal = (sentence: string): string =>
  tagger
    .tag(sentence.split(' '))
    .map(({ upos }) => upos)
    .join(' ');

test('tags plain sentences', () => {
  expect(universal('The two ministers signed a treaty in Muscat .')).toBe(
    'DET NUM NOUN VERB DET NOUN ADP PROPN PUNCT',
  );
  expect(universal('She has not denied it .')).toBe('PRON AUX PART VERB PRON PUNCT');
});

test('gives the Penn Treebank tag too', () => {
  expect(tagger.tag(['They', 'were', 'signing', 'it', '.']).map(({ xpos }) => xpos)).toEqual([
    'PRP',
    'VBD',
    'VBG',
    'PRP',
    '.',
  ]);
});

test('the same word is tagged by its context', () => {
  expect(tagger.tag(['They', 'visit', 'Hanoi', '.'])[1]!.upos).toBe('VERB');
  expect(tagger.tag(['The', 'visit', 'ended', '.'])[1]!.upos).toBe('NOUN');
});

test('no words, no tags', () => {
  expect(tagger.tag([])).toEqual([]);
});

test('any words get one tag each, the same every time', async () => {
  const other = await loadTagger(bytes);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (forms) => {
      const tags = tagger.tag(forms);
      expect(tags).toHaveLength(forms.length);
      expect(other.tag(forms)).toEqual(tags);
    }),
  );
});

test('words are looked up without case, curly quotes or digits', () => {
  expect(normaliseWord('Minister’s')).toBe("minister's");
  expect(normaliseWord('2024')).toBe('!year');
  expect(normaliseWord('19th')).toBe('00th');
});

test('the outline of a word keeps runs short', () => {
  expect(wordShape('Ryzhenkov')).toBe('Xxx');
  expect(wordShape('G20-led')).toBe('Xdd-xx');
  expect(wordShape('Ørsted')).toBe('Xxx');
});
