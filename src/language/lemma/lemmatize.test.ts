import { expect, it } from 'vitest';
import { lemmatize } from './lemmatize.ts';

it.each([
  ['signed', 'VERB', 'VBD', 'sign'],
  ['Stipulates', 'VERB', 'VBZ', 'stipulate'],
  ['was', 'AUX', 'VBD', 'be'],
  ["n't", 'PART', 'RB', 'not'],
  ['’ll', 'AUX', 'MD', 'will'],
  ['treaties', 'NOUN', 'NNS', 'treaty'],
  ['series', 'NOUN', 'NNS', 'series'],
  ['MPs', 'NOUN', 'NNS', 'MP'],
  ['men', 'NOUN', 'NNS', 'man'],
  ['Norland', 'PROPN', 'NNP', 'Norland'],
  ['Affairs', 'PROPN', 'NNPS', 'Affair'],
  ['them', 'PRON', 'PRP', 'they'],
  ['an', 'DET', 'DT', 'a'],
  ['closer', 'ADJ', 'JJR', 'close'],
  ['turn[ed]', 'VERB', 'VBD', 'turn'],
  ['54', 'NUM', 'CD', '54'],
])('%s as %s/%s is %s', (form, upos, xpos, lemma) => {
  expect(lemmatize(form, upos, xpos)).toBe(lemma);
});
