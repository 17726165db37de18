/**
 * Scores the shipped tagger and parser on the development treebanks, gold tokens and predicted tags.
 * Usage: node train/score-models.ts [TREEBANKS [MODELS]]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadParser } from '../src/language/parser/load-parser.ts';
import { loadTagger } from '../src/language/tagger/load-tagger.ts';
import { type ScoredArc, scoreTrees } from './score-trees.ts';
import { readTreebank } from './treebank.ts';

const BANDS = 10;

const [treebanks = '../shared/treebanks', models = 'src/language/models'] = process.argv.slice(2);
const tagger = await loadTagger(readFileSync(join(models, 'tagger.bin.gz')));
const parser = await loadParser(readFileSync(join(models, 'parser.bin.gz')));

console.log('           UPOS   XPOS   UAS    LAS    LAS without subtypes   root F');
const arcs: ScoredArc[] = [];
for (const name of ['ewt-dev', 'gum-dev']) {
  const scores = scoreTrees(readTreebank(join(treebanks, `${name}.conllu`)), tagger, parser);
  const { words, sentences } = scores;
  // one root a tree on both sides, so precision, recall and F are the same
  const columns = [
    percent(scores.upos, words),
    percent(scores.xpos, words),
    percent(scores.heads, words),
    percent(scores.arcs, words),
    percent(scores.arcsWithoutSubtype, words).padEnd(21),
    percent(scores.roots, sentences),
  ];
  console.log(`${name}    ${columns.join('  ')}`);
  arcs.push(...scores.scored);
}
printCalibration(arcs);

/** Arcs in bands of equal size by confidence: what was promised and what was kept. */
function printCalibration(all: ScoredArc[]): void {
  const sorted = all.sort((a, b) => a.confidence - b.confidence);
  console.log('\nconfidence   mean   right   (arcs)');
  let gap = 0;
  for (let band = 0; band < BANDS; band++) {
    const from = Math.floor((sorted.length * band) / BANDS);
    const part = sorted.slice(from, Math.floor((sorted.length * (band + 1)) / BANDS));
    const mean = part.reduce((sum, { confidence }) => sum + confidence, 0) / part.length;
    const right = part.filter((arc) => arc.right).length / part.length;
    gap += (Math.abs(mean - right) * part.length) / sorted.length;
    const range = `${part[0]!.confidence.toFixed(2)}–${part.at(-1)!.confidence.toFixed(2)}`;
    console.log(`${range.padEnd(12)} ${mean.toFixed(3)}  ${right.toFixed(3)}   ${part.length}`);
  }
  console.log(`mean gap ${gap.toFixed(4)}`);
}

function percent(count: number, of: number): string {
  return ((100 * count) / of).toFixed(2);
}
