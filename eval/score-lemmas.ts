import { readFileSync } from 'node:fs';
import { isWordRow, parseConllu } from '../src/language/conllu/parse-conllu.ts';
import { lemmatize } from '../src/language/lemma/lemmatize.ts';

/** Prints how many lemmas agree with the treebanks' development parts, given gold tags, and the commonest misses. */
const folder = process.argv[2] ?? '../shared/treebanks';
for (const file of ['ewt-dev.conllu', 'gum-dev.conllu']) {
  const rows = parseConllu(readFileSync(`${folder}/${file}`, 'utf8')).flatMap((sentence) =>
    sentence.rows.filter(isWordRow),
  );
  const misses = new Map<string, number>();
  let right = 0;
  for (const row of rows) {
    const lemma = lemmatize(row.form, row.upos, row.xpos);
    if (lemma === row.lemma) right += 1;
    else {
      const miss = `${row.form}/${row.xpos} ${lemma} (${row.lemma})`;
      misses.set(miss, (misses.get(miss) ?? 0) + 1);
    }
  }
  const common = [...misses].sort((a, b) => b[1] - a[1]).slice(0, Number(process.argv[3] ?? 8));
  console.log(`${file}: ${((100 * right) / rows.length).toFixed(2)} % of ${rows.length} lemmas`);
  console.log(common.map(([miss, count]) => `  ${count} × ${miss}`).join('\n'));
}
