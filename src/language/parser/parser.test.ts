import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTagger } from '../tagger/load-tagger.ts';
import type { Tag } from '../tagger/perceptron-tagger.ts';
import { openPlainKernel } from './kernels/plain-kernel.ts';
import { Workspace } from './kernels/workspace.ts';
import { loadParser } from './load-parser.ts';
import { ParserNetwork } from './parser-network.ts';
import { ParserVocabulary } from './parser-vocabulary.ts';
import { readParserWeights } from './parser-weights.ts';
import { type ParseTree, TransitionParser } from './transition-parser.ts';

const models = new URL('../models/', import.meta.url);
const tagger = await loadTagger(readFileSync(new URL('tagger.bin.gz', models)));
const bytes = readFileSync(new URL('parser.bin.gz', models));
const parser = await loadParser(bytes);

/** Each word with its relation and head, as `relation(head, word)`. */
function arcs(sentence: string): string[] {
  const forms = sentence.split(' ');
  const { heads, relations } = parser.parse(forms, tagger.tag(forms));
  return forms.map((form, i) => `${relations[i]}(${heads[i] === -1 ? 'ROOT' : forms[heads[i]!]}, ${form})`);
}

test('finds subject and object', () => {
  expect(arcs('The president signed the treaty .')).toEqual([
    'det(president, The)',
    'nsubj(signed, president)',
    'root(ROOT, signed)',
    'det(treaty, the)',
    'obj(signed, treaty)',
    'punct(signed, .)',
  ]);
});

test('finds the subject of a passive and its agent', () => {
  const found = arcs('The agreement was ratified by the parliament .');
  expect(found).toContain('nsubj:pass(ratified, agreement)');
  expect(found).toContain('obl:agent(ratified, parliament)');
});

test('finds what was said and who said it', () => {
  const found = arcs('The minister said that Norway will join the talks .');
  expect(found).toContain('nsubj(said, minister)');
  expect(found).toContain('ccomp(said, join)');
  expect(found).toContain('nsubj(join, Norway)');
});

test('finds coordination', () => {
  const found = arcs('Peru and Chile opened a border crossing .');
  expect(found).toContain('nsubj(opened, Peru)');
  expect(found).toContain('conj(Peru, Chile)');
});

test('an empty sentence has an empty tree, one word is its own root', () => {
  expect(parser.parse([], [])).toEqual({
    heads: new Int32Array(0),
    relations: [],
    confidences: new Float32Array(0),
  });
  const { heads, relations } = parser.parse(['Agreed'], tagger.tag(['Agreed']));
  expect([...heads]).toEqual([-1]);
  expect(relations).toEqual(['root']);
});

test('words without as many tags are refused', () => {
  expect(() => parser.parse(['one', 'two'], [{ upos: 'NUM', xpos: 'CD' }])).toThrow('2 words but 1 tags');
});

test('500 words give one legal tree', () => {
  const clause = 'and the envoy who met them in Quito denied that , '.trim().split(' ');
  const forms = Array.from({ length: 500 }, (_, i) => clause[i % clause.length]!);
  expectLegal(parser.parse(forms, tagger.tag(forms)), 500);
});

const anyTag = fc.record({
  upos: fc.constantFrom('NOUN', 'VERB', 'PUNCT', 'ADP', 'PROPN', 'none'),
  xpos: fc.constantFrom('NN', 'VBD', ',', 'IN', 'NNP', ''),
});
const anySentence = fc.array(
  fc.tuple(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 1 })), anyTag),
  {
    maxLength: 40,
  },
);

test('any words and tags give one legal tree', () => {
  fc.assert(
    fc.property(anySentence, (pairs) => {
      expectLegal(parse(parser, pairs), pairs.length);
    }),
  );
});

test('trees do not depend on what was parsed before, nor on the kernel', async () => {
  const fresh = await loadParser(bytes);
  const weights = await readParserWeights(bytes);
  const { tags, labels, calibration } = weights.meta;
  const network = new ParserNetwork(weights, (size) => new Workspace(openPlainKernel(size)));
  const plain = new TransitionParser(new ParserVocabulary(weights.words, tags, labels), network, calibration);
  fc.assert(
    fc.property(anySentence, (pairs) => {
      const tree = parse(parser, pairs);
      expect(parse(plain, pairs)).toEqual(tree);
      expect(parse(fresh, pairs)).toEqual(tree);
    }),
    { numRuns: 30 },
  );
});

function parse(by: { parse: typeof parser.parse }, pairs: [string, Tag][]): ParseTree {
  return by.parse(
    pairs.map(([form]) => form),
    pairs.map(([, tag]) => tag),
  );
}

/** One root, `root` on it alone, every word reaches it, probabilities. */
function expectLegal({ heads, relations, confidences }: ParseTree, length: number): void {
  expect(heads).toHaveLength(length);
  if (length === 0) return;
  expect([...heads].filter((head) => head === -1)).toHaveLength(1);
  expect(relations.filter((relation) => relation === 'root')).toHaveLength(1);
  expect(relations[heads.indexOf(-1)]).toBe('root');
  for (let i = 0; i < length; i++) {
    let at = i;
    for (let steps = 0; heads[at] !== -1; steps++) {
      at = heads[at]!;
      if (steps > length) throw new Error(`word ${i} is in a cycle`);
    }
    expect(confidences[i]).toBeGreaterThanOrEqual(0);
    expect(confidences[i]).toBeLessThanOrEqual(1);
  }
}
