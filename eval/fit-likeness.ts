/**
 * Fits the weights of `src/resolve/sameness/data/likeness-weights.json` to the part of the cross-document gold that was
 * cut from the training documents of its corpus: `node eval/fit-likeness.ts [DIR]`. Logistic regression (Newton's
 * method, slight ridge) over pairs of mentions of one subtopic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage } from '../src/language/load-language.ts';
import { likenessFeatures, likenessOfPair } from '../src/resolve/sameness/likeness.ts';
import { fitLogistic } from './sameness/fit-logistic.ts';
import { readCoreference } from './sameness/read-coreference.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'gold');
const models = new URL('../src/language/models/', import.meta.url);
const language = await loadLanguage({
  tagger: readFileSync(new URL('tagger.bin.gz', models)),
  parser: readFileSync(new URL('parser.bin.gz', models)),
});
const tellings = readCoreference(join(folder, 'coreference.jsonl'), language).filter(
  ({ split }) => split === 'train',
);
const rows: { features: number[]; same: boolean }[] = [];
for (const [at, a] of tellings.entries()) {
  for (const b of tellings.slice(0, at)) {
    if (a.subtopic !== b.subtopic) continue;
    rows.push({ features: likenessOfPair(a, b), same: a.cluster === b.cluster });
  }
}
const fitted = fitLogistic(rows);
const weights = Object.fromEntries(
  likenessFeatures.map((name, at) => [name, Number(fitted[at]!.toFixed(3))]),
);
const source = `Logistic regression over ${rows.length} pairs of event mentions of ECB+ (CC BY 3.0), training documents, pairs of one subtopic; fitted by eval/fit-likeness.ts.`;
const path = new URL('../src/resolve/sameness/data/likeness-weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ source, weights }, null, 2)}\n`);
console.log(weights);
