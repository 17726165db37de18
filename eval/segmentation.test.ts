import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureSegmentation } from './measure-segmentation.ts';
import { readTreebank } from './read-treebank.ts';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'treebanks');
const present = existsSync(folder);
if (!present) console.warn(`segmentation.test.ts is partly skipped: there is no ${folder}`);

const small = [
  '# newdoc id = a',
  '# newpar',
  "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
  '1\tDo\t_\t_\t_\t_\t_\t_\t_\t_',
  "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
  '3\tsign\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
  '4\t.\t_\t_\t_\t_\t_\t_\t_\t_',
  '',
  '1\tThey\t_\t_\t_\t_\t_\t_\t_\t_',
  '2\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
  '3\t.\t_\t_\t_\t_\t_\t_\t_\t_',
  '',
  '# newpar',
  '1\tEnd\t_\t_\t_\t_\t_\t_\t_\t_',
  '',
].join('\n');

describe('readTreebank', () => {
  it('makes the raw text again, with the ranges of sentences, tokens and words', () => {
    const [document] = readTreebank(small);
    expect(document?.text).toBe("Don't sign. They left.\n\nEnd");
    const slice = ({ start, end }: { start: number; end: number }) => document?.text.slice(start, end);
    expect(document?.sentences.map(slice)).toEqual(["Don't sign.", 'They left.', 'End']);
    expect(document?.sentences[0]?.tokens.map(slice)).toEqual(["Don't", 'sign', '.']);
    expect(document?.sentences[0]?.words.map(({ form }) => form)).toEqual(['Do', "n't", 'sign', '.']);
  });
});

describe('measureSegmentation', () => {
  it('gives full marks where all is as in the treebank, and fewer where it is not', () => {
    const documents = readTreebank(small);
    expect(measureSegmentation(documents)).toEqual({ sentences: 100, tokens: 100, words: 100 });
    const joined = documents.map((document) => ({
      ...document,
      text: document.text.replace('. They', '; They'),
    }));
    const { sentences, tokens } = measureSegmentation(joined);
    expect(sentences).toBeLessThan(70);
    expect(tokens).toBe(100);
  });
});

describe.skipIf(!present)('on the development treebanks', () => {
  const load = (file: string) => readTreebank(readFileSync(join(folder, file), 'utf8'));

  it('finds sentences and tokens of web text', () => {
    const { sentences, tokens } = measureSegmentation(load('ewt-dev.conllu'));
    expect(sentences).toBeGreaterThanOrEqual(90);
    expect(tokens).toBeGreaterThanOrEqual(98.5);
  });

  it('finds sentences and tokens of news', () => {
    const news = load('gum-dev.conllu').filter(({ id }) => id.startsWith('GUM_news'));
    const { sentences, tokens } = measureSegmentation(news);
    expect(sentences).toBeGreaterThanOrEqual(95);
    expect(tokens).toBeGreaterThanOrEqual(98.5);
  });
});
