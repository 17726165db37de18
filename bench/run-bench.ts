/**
 * Speed of the tagger and parser on one thread, beside wink-nlp's tagging of the same text in the same run.
 * Text: the development treebanks in ../shared when they are there, else the reports in examples/.
 * Usage: npm run bench
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadParser } from '../src/language/parser/load-parser.ts';
import { loadTagger } from '../src/language/tagger/load-tagger.ts';

const ROUNDS = 5;
const TREEBANKS = '../shared/treebanks';
const MODELS = new URL('../src/language/models/', import.meta.url);

const started = performance.now();
const tagger = await loadTagger(readFileSync(new URL('tagger.bin.gz', MODELS)));
const parser = await loadParser(readFileSync(new URL('parser.bin.gz', MODELS)));
console.log(`weights loaded in ${Math.round(performance.now() - started)} ms`);

// only what tagging needs, so that wink-nlp is not slowed by work it is not asked for
const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;

const sentences = readSentences();
const texts = sentences.map((forms) => forms.join(' '));
const tokens = sentences.reduce((sum, forms) => sum + forms.length, 0);
console.log(`${sentences.length} sentences, ${tokens} tokens; tokens a second, best of ${ROUNDS} rounds`);

const parse = bestSpeed(() => {
  for (const forms of sentences) parser.parse(forms, tagger.tag(forms));
});
const tag = bestSpeed(() => {
  for (const forms of sentences) tagger.tag(forms);
});
const winkTag = bestSpeed(() => {
  for (const text of texts) wink.readDoc(text).tokens().out(its.pos);
});

print('entente, tag and parse', parse);
print('entente, tag', tag);
print('wink-nlp, tokenise and tag', winkTag);

function bestSpeed(run: () => void): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    best = Math.max(best, (1000 * tokens) / (performance.now() - from));
  }
  return best;
}

function print(name: string, speed: number): void {
  const ratio = (speed / winkTag).toFixed(2);
  console.log(
    `${name.padEnd(28)}${Math.round(speed).toLocaleString('en').padStart(10)}   ${ratio} × wink-nlp`,
  );
}

function readSentences(): string[][] {
  if (existsSync(TREEBANKS)) return ['ewt-dev.conllu', 'gum-dev.conllu'].flatMap(readTreebankForms);
  return readdirSync('examples')
    .filter((name) => /\.(md|txt)$/.test(name))
    .flatMap((name) => splitText(readFileSync(join('examples', name), 'utf8')));
}

function readTreebankForms(name: string): string[][] {
  return readFileSync(join(TREEBANKS, name), 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').map((line) => line.split('\t')))
    .map((rows) => rows.filter(([index = '']) => /^\d+$/.test(index)).map(([, form = '']) => form))
    .filter((forms) => forms.length > 0);
}

/** Good enough to time: sentences end at a full stop before a space, tokens are words and signs. */
function splitText(text: string): string[][] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
    .filter((forms) => forms.length > 0);
}
