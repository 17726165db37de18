import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadParser } from '../src/language/parser/load-parser.ts';
import { loadTagger } from '../src/language/tagger/load-tagger.ts';
import { group, printLine } from './print-line.ts';

const ROUNDS = 5;
const TREEBANKS = '../shared/treebanks';
const MODELS = new URL('../src/language/models/', import.meta.url);

/**
 * Tokens a second of the tagger and parser on one thread, beside wink-nlp's tagging of the same text in the same run.
 * Text: the development treebanks in ../shared when they are there, else the reports in examples/.
 */
export async function measureTagging(): Promise<void> {
  const tagger = await loadTagger(readFileSync(new URL('tagger.bin.gz', MODELS)));
  const parser = await loadParser(readFileSync(new URL('parser.bin.gz', MODELS)));
  // Only what tagging needs, so that wink-nlp is not slowed by work it is not asked for.
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  const sentences = readSentences();
  const texts = sentences.map((forms) => forms.join(' '));
  const tokens = sentences.reduce((sum, forms) => sum + forms.length, 0);
  const speed = (run: () => void) => bestSpeed(tokens, run);
  const parse = speed(() => {
    for (const forms of sentences) parser.parse(forms, tagger.tag(forms));
  });
  const tag = speed(() => {
    for (const forms of sentences) tagger.tag(forms);
  });
  const winkTag = speed(() => {
    for (const text of texts) wink.readDoc(text).tokens().out(its.pos);
  });
  const print = (name: string, value: number) =>
    printLine(name, `${group(value)} tokens/s`, `${(value / winkTag).toFixed(2)} × wink-nlp`);
  print('tag and parse', parse);
  print('tag', tag);
  print('wink-nlp, tokenise and tag', winkTag);
}

function bestSpeed(tokens: number, run: () => void): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    best = Math.max(best, (1000 * tokens) / (performance.now() - from));
  }
  return best;
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
