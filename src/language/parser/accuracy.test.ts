import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreTrees } from '../../../train/score-trees.ts';
import { readTreebank } from '../../../train/treebank.ts';
import { loadTagger } from '../tagger/load-tagger.ts';
import { loadParser } from './load-parser.ts';

const TREEBANKS = '../shared/treebanks';
/** Floors a little under the measured figures (docs/models.md): the test is there to see a fall. */
const FLOORS = [
  { name: 'ewt', upos: 95.4, las: 83.5, root: 89 },
  { name: 'gum', upos: 96.5, las: 84, root: 89 },
];

const models = new URL('../models/', import.meta.url);
const tagger = await loadTagger(readFileSync(new URL('tagger.bin.gz', models)));
const parser = await loadParser(readFileSync(new URL('parser.bin.gz', models)));

describe.each(FLOORS)('development file of $name', ({ name, upos, las, root }) => {
  const path = `${TREEBANKS}/${name}-dev.conllu`;
  const missing = existsSync(path) ? '' : ` (skipped: ${path} is not here)`;
  test.skipIf(missing)(`tags, arcs and roots are as good as before${missing}`, () => {
    const scores = scoreTrees(readTreebank(path), tagger, parser);
    expect((100 * scores.upos) / scores.words).toBeGreaterThanOrEqual(upos);
    expect((100 * scores.arcs) / scores.words).toBeGreaterThanOrEqual(las);
    expect((100 * scores.roots) / scores.sentences).toBeGreaterThanOrEqual(root);
  });
});
