import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readTreebank } from '../../eval/read-treebank.ts';
import {
  type BoundaryState,
  boundaryFeatures,
  canEnd,
  nextState,
  wordShape,
} from '../../src/language/segment/boundary-features.ts';
import { findBlocks } from '../../src/language/segment/find-blocks.ts';
import { tokenize } from '../../src/language/segment/tokenize.ts';
import type { Word } from '../../src/language/segment/word.ts';

const Document = z.object({ text: z.string() });

/** Teaches the sentence splitter on the training parts of the treebanks; see docs/models.md. No randomness. */
const [
  folder = '../shared/treebanks',
  corpora = '../shared/corpora',
  output = 'src/language/segment/data/splitter.json',
] = process.argv.slice(2);
const epochs = 12;
/** Epochs whose weights do not count. */
const skipped = 2;
const rate = 0.15;
const decay = 2e-6;

interface Line {
  words: Word[];
  shapes: string[];
  ends: boolean[];
  /** False where the line does not tell whether a sentence ends. */
  teaches: (index: number) => boolean;
  weight: number;
}

const lines: Line[] = [];
const counts = new Map<string, Set<string>>();
for (const file of ['ewt-train.conllu', 'gum-train.conllu']) {
  for (const document of readTreebank(readFileSync(`${folder}/${file}`, 'utf8'))) {
    const ends = new Set(document.sentences.map(({ end }) => end));
    const weight = document.id.startsWith('GUM_news') ? 3 : /^weblog|^newsgroup/.test(document.id) ? 1.5 : 1;
    let at = 0;
    for (const paragraph of document.text.split('\n')) {
      const words = tokenize(document.text, at, at + paragraph.length);
      at += paragraph.length + 1;
      for (const { form } of words) {
        if (!counts.has(form)) counts.set(form, new Set());
        counts.get(form)!.add(document.id);
      }
      lines.push({
        words,
        shapes: [],
        ends: words.map(({ end }) => ends.has(end)),
        teaches: () => true,
        weight,
      });
    }
  }
}

// News written in whole paragraphs, not split by anyone: all it teaches is that no sentence ends without a mark.
const marks = /^(?:[.!?]+|…|[-–—:;"')\]>]+)$/;
for (const [file, every] of [
  ['reuters21578', 8],
  ['wikinews-2019-2020', 2],
  ['kcna-2024', 8],
] as const) {
  const documents = readFileSync(`${corpora}/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line, index) => line && index % every === 1);
  for (const json of documents) {
    const { text } = Document.parse(JSON.parse(json));
    for (const block of findBlocks(text, { start: 0, end: text.length })) {
      const words = tokenize(text, block.start, block.end);
      if (words.length < 8 || !/^[.!?]$/.test(words.at(-1)!.form)) continue;
      const ends = words.map(
        ({ form }, index) => /^[.!?]$/.test(form) && /^["\p{Lu}]/u.test(words[index + 1]?.form ?? ''),
      );
      const teaches = (index: number) =>
        !marks.test(words[index]!.form) && !/^[-–—*[(<]/.test(words[index + 1]!.form);
      lines.push({ words, shapes: [], ends, teaches, weight: 0.25 });
    }
  }
}
const known = new Set([...counts].filter(([, documents]) => documents.size >= 8).map(([form]) => form));
const isKnown = (form: string) => known.has(form);
for (const line of lines) line.shapes = line.words.map(({ form }) => wordShape(form, isKnown));

interface Weight {
  value: number;
  /** Mean of the values after the later epochs. */
  mean: number;
  squares: number;
}
const weights = new Map<string, Weight>();
const seen = new Map<string, number>();
const walk = (line: Line, visit: (features: string[], ended: boolean) => void) => {
  let state: BoundaryState = { first: 0, insideQuotes: false, insideBrackets: false, previous: 0 };
  for (let index = 0; index < line.words.length - 1; index += 1) {
    const ended = line.ends[index]!;
    if (canEnd(line.shapes, index) && line.teaches(index))
      visit(boundaryFeatures(line.words, line.shapes, index, state, isKnown), ended);
    state = nextState(line.words, index, state, ended);
  }
};
for (const line of lines)
  walk(line, (features) => {
    for (const f of features) seen.set(f, (seen.get(f) ?? 0) + 1);
  });
for (const [feature, count] of seen)
  if (count >= 4) weights.set(feature, { value: 0, mean: 0, squares: 1e-2 });

// Lines are visited in fixed scattered orders; the weights of the runs are averaged, for one run alone is noisy.
const strides = [104729, 7919, 15485863];
for (const stride of strides) {
  for (const w of weights.values()) Object.assign(w, { value: 0, squares: 1e-2 });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const loss = runEpoch(stride);
    if (epoch >= skipped)
      for (const w of weights.values()) w.mean += w.value / (epochs - skipped) / strides.length;
    console.log(`stride ${stride}, epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
}

function runEpoch(stride: number): number {
  let loss = 0;
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[(place * stride) % lines.length]!;
    walk(line, (features, ended) => {
      const active = features.map((f) => weights.get(f)).filter((w) => w !== undefined);
      const sum = active.reduce((total, w) => total + w.value, 0);
      const p = 1 / (1 + Math.exp(-sum));
      loss -= Math.log(Math.max(1e-9, ended ? p : 1 - p));
      const gradient = (p - (ended ? 1 : 0)) * line.weight;
      for (const w of active) {
        const g = gradient + decay * w.value;
        w.squares += g * g;
        w.value -= (rate / Math.sqrt(w.squares)) * g;
      }
    });
  }
  return loss;
}

const kept = [...weights]
  .filter(([, { mean }]) => Math.abs(mean) >= 0.1)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const data = {
  words: [...known].sort(),
  weights: Object.fromEntries(kept.map(([f, { mean }]) => [f, Math.round(mean * 10)])),
};
writeFileSync(output, `${JSON.stringify(data)}\n`);
console.log(
  `${kept.length} weights of ${weights.size}, ${known.size} words, ${JSON.stringify(data).length} bytes`,
);
