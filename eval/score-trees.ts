import { readFileSync } from 'node:fs';
import { isWordRow, parseConllu } from '../src/language/conllu/parse-conllu.ts';
import { writeOutWords } from '../src/language/conllu/write-out-words.ts';
import { readSentence } from '../src/language/layer/read-sentence.ts';
import { loadParser } from '../src/language/parser/load-parser.ts';
import { loadTagger } from '../src/language/tagger/load-tagger.ts';

/** Prints UPOS, UAS, LAS (all words) and root F1 with gold words and predicted tags, with the layer off and on, and the words it changed. */
const folder = process.argv[2] ?? '../shared/treebanks';
const part = process.argv[3] ?? 'dev';
const bytes = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../src/language/models/${name}`, import.meta.url)));
const tagger = await loadTagger(bytes('tagger.bin.gz'));
const parser = await loadParser(bytes('parser.bin.gz'));

for (const bank of ['ewt', 'gum']) {
  const sentences = parseConllu(readFileSync(`${folder}/${bank}-${part}.conllu`, 'utf8')).map(({ rows }) =>
    rows.filter(isWordRow),
  );
  for (const repairs of [[], undefined]) {
    const count = { words: 0, upos: 0, uas: 0, las: 0, root: 0 };
    const started = performance.now();
    for (const all of sentences) {
      const rows = all.filter(isWordRow);
      const { text, words } = writeOutWords(all);
      const { tokens } = readSentence(
        { tagger, parser },
        { start: 0, end: text.length, kind: 'prose', words },
        [],
        repairs,
      );
      rows.forEach((row, index) => {
        const token = tokens[index]!;
        const head = String(token.head + 1) === row.head;
        count.words += 1;
        if (token.upos === row.upos) count.upos += 1;
        if (head) count.uas += 1;
        if (head && token.deprel === row.deprel) count.las += 1;
        if (head && row.head === '0') count.root += 1;
      });
    }
    const percent = (value: number, of = count.words) => ((100 * value) / of).toFixed(2);
    const speed = Math.round(count.words / ((performance.now() - started) / 1000));
    console.log(
      `${bank} ${part}, layer ${repairs ? 'off' : 'on '}  UPOS ${percent(count.upos)}  UAS ${percent(count.uas)}  LAS ${percent(count.las)}  root ${percent(count.root, sentences.length)}  ${speed} words/s`,
    );
  }
}
