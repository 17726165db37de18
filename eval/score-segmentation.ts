import { readFileSync } from 'node:fs';
import { measureSegmentation } from './measure-segmentation.ts';
import { type GoldDocument, readTreebank } from './read-treebank.ts';

/**
 * Prints sentence, token and word F1 (as in the CoNLL 2018 task) of the segmentation on raw text made again from the
 * treebanks: node eval/score-segmentation.ts [folder of treebanks] [dev]
 */
const folder = process.argv[2] ?? '../shared/treebanks';
const part = process.argv[3] ?? 'dev';

function print(name: string, documents: readonly GoldDocument[]): void {
  const { sentences, tokens, words } = measureSegmentation(documents);
  const row = [sentences, tokens, words].map((f1) => f1.toFixed(2).padStart(9)).join('');
  const count = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  console.log(`${name.padEnd(24)}${row}   (${count} sentences)`);
}

const load = (file: string) => readTreebank(readFileSync(`${folder}/${file}`, 'utf8'));
const startsWith = (documents: readonly GoldDocument[], kind: string) =>
  documents.filter(({ id }) => id.startsWith(kind));
console.log(`${'F1 on raw text'.padEnd(24)} sentence    token     word`);
const ewt = load(`ewt-${part}.conllu`);
const gum = load(`gum-${part}.conllu`);
print(`EWT ${part}`, ewt);
print(`EWT ${part}, weblogs`, startsWith(ewt, 'weblog'));
print(`GUM ${part}`, gum);
print(`GUM ${part}, news`, startsWith(gum, 'GUM_news'));
