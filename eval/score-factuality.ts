/**
 * Scores factuality on the UW and MEANTIME rows of the development sets: mean absolute error on the scale -3 … 3
 * and Pearson's r. Usage: node eval/score-factuality.ts [FILE] [--errors] [--cues]
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadLanguage } from '../src/language/load-language.ts';
import { headOfSpan } from '../src/language/walk-tree.ts';
import { indexClauses } from '../src/read/events/clause-index.ts';
import { toFactuality, weighFactuality } from '../src/read/events/judge-factuality.ts';
import type { Factuality } from '../src/vocabulary/factuality.ts';

interface Row {
  suite: string;
  text: string;
  targets: { start: number; end: number; text: string; label: number }[];
}

const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith('--')) ?? '../shared/gold/factuality.jsonl';
const models = new URL('../src/language/models/', import.meta.url);
const language = await loadLanguage({
  tagger: readFileSync(new URL('tagger.bin.gz', models)),
  parser: readFileSync(new URL('parser.bin.gz', models)),
});
const rows = readFileSync(resolve(file), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);

/** Where each category stands on the scale of the data. */
const scaleOf: Record<Factuality, number> = {
  'CT+': 3,
  'PR+': 2,
  'PS+': 1,
  Uu: 0,
  CTu: 0,
  'PS-': -1,
  'PR-': -2,
  'CT-': -3,
};

const byCue = new Map<string, number[]>();
for (const suite of ['uw', 'meantime']) {
  const found: number[] = [];
  const expected: number[] = [];
  for (const row of rows.filter((candidate) => candidate.suite === suite)) {
    const sentences = language.read(row.text);
    for (const target of row.targets) {
      const sentence = sentences.find(({ start, end }) => start <= target.start && target.start < end);
      const token = sentence ? headOfSpan(sentence, target) : -1;
      const { value, cues } =
        sentence && token >= 0
          ? weighFactuality(indexClauses(sentence), token)
          : { value: 3, cues: ['unread'] };
      found.push(value);
      expected.push(target.label);
      if (suite === 'uw') {
        const key = cues.join(' ') || 'none';
        byCue.set(key, [...(byCue.get(key) ?? []), target.label]);
      }
      if (options.includes('--errors') && Math.abs(value - target.label) > 2) {
        console.log(
          `${suite}\t${target.label}\t${value} ${toFactuality(value)}\t[${cues.join(' ')}]\t${target.text}\t${row.text}`,
        );
      }
    }
  }
  const error = found.reduce((sum, value, i) => sum + Math.abs(value - expected[i]!), 0) / found.length;
  const categories = found.map((value) => scaleOf[toFactuality(value)]);
  const coarse = categories.reduce((sum, value, i) => sum + Math.abs(value - expected[i]!), 0) / found.length;
  console.log(
    `${suite}: ${found.length} events, MAE ${error.toFixed(3)}, r ${pearson(found, expected).toFixed(3)}; ` +
      `from the category alone MAE ${coarse.toFixed(3)}, r ${pearson(categories, expected).toFixed(3)}`,
  );
}

if (options.includes('--cues')) {
  for (const [key, labels] of [...byCue].sort((a, b) => b[1].length - a[1].length).slice(0, 150)) {
    const sorted = [...labels].sort((a, b) => a - b);
    console.log(
      `${labels.length}\tmedian ${sorted[Math.floor(sorted.length / 2)]}\tmean ${(labels.reduce((a, b) => a + b, 0) / labels.length).toFixed(2)}\t${key}`,
    );
  }
}

function pearson(a: number[], b: number[]): number {
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [mean(a), mean(b)];
  let top = 0;
  let left = 0;
  let right = 0;
  a.forEach((value, i) => {
    top += (value - x) * (b[i]! - y);
    left += (value - x) ** 2;
    right += (b[i]! - y) ** 2;
  });
  return top / Math.sqrt(left * right);
}
