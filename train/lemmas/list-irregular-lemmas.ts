import { readFileSync, writeFileSync } from 'node:fs';
import { isWordRow, parseConllu } from '../../src/language/conllu/parse-conllu.ts';
import { lemmatize } from '../../src/language/lemma/lemmatize.ts';

/**
 * Lists the words whose lemma in the treebanks' training parts differs from what the rules give: run it with
 * an empty list in place ({}), or it keeps only what is still missing.
 */
const [folder = '../shared/treebanks', output = 'src/language/lemma/data/irregular-lemmas.json'] =
  process.argv.slice(2);
writeFileSync(output, '{}\n');
const counts = new Map<string, Map<string, number>>();
for (const file of ['ewt-train.conllu', 'gum-train.conllu']) {
  for (const row of parseConllu(readFileSync(`${folder}/${file}`, 'utf8')).flatMap(({ rows }) =>
    rows.filter(isWordRow),
  )) {
    if (/[\d_]/.test(row.form) || row.lemma === '_') continue;
    const key = `${row.form.replace(/[‘’]/g, "'").toLowerCase()} ${row.xpos}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    counts.set(key, lemmas);
    const pair = `${row.lemma}\t${lemmatize(row.form, row.upos, row.xpos)}`;
    lemmas.set(pair, (lemmas.get(pair) ?? 0) + 1);
  }
}
const listed: [string, string][] = [];
for (const [key, pairs] of counts) {
  const total = [...pairs.values()].reduce((sum, count) => sum + count, 0);
  const gold = new Map<string, number>();
  let right = 0;
  for (const [pair, count] of pairs) {
    const [lemma = '', ruled = ''] = pair.split('\t');
    gold.set(lemma, (gold.get(lemma) ?? 0) + count);
    if (lemma === ruled) right += count;
  }
  const [lemma = '', count = 0] = [...gold].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (/^NNPS?$/.test(key.split(' ')[1] ?? '') && !key.endsWith('NNPS')) continue;
  if (total >= 3 && count >= 0.7 * total && count > right + 1) listed.push([key, lemma]);
}
listed.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(output, `${JSON.stringify(Object.fromEntries(listed), null, 1)}\n`);
console.log(`${listed.length} irregular lemmas`);
