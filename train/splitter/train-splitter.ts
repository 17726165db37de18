import { readFileSync, writeFileSync } from 'node:fs';
import { readTreebank } from '../../eval/read-treebank.ts';
import {
  type BoundaryState,
  boundaryFeatures,
  nextState,
  wordShape,
} from '../../src/language/segment/boundary-features.ts';
import { tokenize } from '../../src/language/segment/tokenize.ts';
import type { Word } from '../../src/language/segment/word.ts';

/** Teaches the sentence splitter on the training parts of the treebanks; see docs/models.md. No randomness. */
const [folder = '../shared/treebanks', output = 'src/language/segment/data/splitter.json'] =
  process.argv.slice(2);
const epochs = 8;
const rate = 0.3;
const decay = 2e-6;

interface Line {
  words: Word[];
  shapes: string[];
  ends: boolean[];
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
        shapes: words.map(({ form }) => wordShape(form)),
        ends: words.map(({ end }) => ends.has(end)),
        weight,
      });
    }
  }
}
const known = new Set([...counts].filter(([, documents]) => documents.size >= 15).map(([form]) => form));
const isKnown = (form: string) => known.has(form);

interface Weight {
  value: number;
  squares: number;
}
const weights = new Map<string, Weight>();
const seen = new Map<string, number>();
const walk = (line: Line, visit: (features: string[], ended: boolean) => void) => {
  let state: BoundaryState = { first: 0, insideQuotes: false, insideBrackets: false };
  for (let index = 0; index < line.words.length - 1; index += 1) {
    const ended = line.ends[index]!;
    visit(boundaryFeatures(line.words, line.shapes, index, state, isKnown), ended);
    state = nextState(line.words, index, state, ended);
  }
};
for (const line of lines)
  walk(line, (features) => features.forEach((f) => seen.set(f, (seen.get(f) ?? 0) + 1)));
for (const [feature, count] of seen) if (count >= 4) weights.set(feature, { value: 0, squares: 1e-2 });

// Visits lines in a fixed scattered order.
const order = lines.map((_, index) => (index * 7919) % lines.length);
for (let epoch = 0; epoch < epochs; epoch += 1) {
  let loss = 0;
  for (const at of order) {
    const line = lines[at]!;
    walk(line, (features, ended) => {
      const active = features.map((f) => weights.get(f)).filter((w) => w !== undefined);
      const sum = active.reduce((total, w) => total + w.value, 0);
      const p = 1 / (1 + Math.exp(-sum));
      loss -= Math.log(Math.max(1e-9, ended ? p : 1 - p));
      const gradient = (p - (ended ? 1 : 0)) * line.weight;
      for (const w of active) {
        const g = gradient + decay * w.value;
        w.squares += g * g;
        w.value -= (rate / Math.sqrt(w.squares)) * g * 0.5;
      }
    });
  }
  console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
}
const kept = [...weights]
  .filter(([, { value }]) => Math.abs(value) >= 0.15)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const data = {
  words: [...known].sort(),
  weights: Object.fromEntries(kept.map(([f, { value }]) => [f, Math.round(value * 10)])),
};
writeFileSync(output, `${JSON.stringify(data)}\n`);
console.log(
  `${kept.length} weights of ${weights.size}, ${known.size} words, ${JSON.stringify(data).length} bytes`,
);
