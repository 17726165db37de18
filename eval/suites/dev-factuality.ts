import { headOfSpan } from '../../src/language/walk-tree.ts';
import { indexClauses } from '../../src/read/events/clause-index.ts';
import { toFactuality, weighFactuality } from '../../src/read/events/judge-factuality.ts';
import { readJsonLines } from '../read-json-lines.ts';
import type { Outcome, WrongRow } from '../result.ts';
import type { Context, Suite } from '../suite.ts';

interface Row {
  id: string;
  suite: string;
  text: string;
  targets: { start: number; end: number; text: string; label: number }[];
}

const file = 'factuality.jsonl';

/** How certain it is that what a word tells happened, on the scale −3 … 3: one suite for each corpus. */
export const devFactuality: readonly Suite[] = ['uw', 'meantime', 'cb', 'uds-ih2', 'megaveridicality2'].map(
  (name) => ({ name, needs: file, run: (context) => scoreFactuality(context, name) }),
);

function scoreFactuality({ goldFile, language }: Context, suite: string): Outcome {
  const found: number[] = [];
  const expected: number[] = [];
  const wrong: WrongRow[] = [];
  for (const row of readJsonLines<Row>(goldFile(file)).filter((candidate) => candidate.suite === suite)) {
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
      // A step of the scale apart is no mistake worth reading.
      if (Math.abs(value - target.label) > 2)
        wrong.push({
          where: row.id,
          text: row.text,
          expected: `${target.text}: ${target.label}`,
          found: `${value} ${toFactuality(value)} (${cues.join(' ') || 'no cue'})`,
        });
    }
  }
  const error = found.reduce((sum, value, at) => sum + Math.abs(value - expected[at]!), 0) / found.length;
  return {
    results: [
      { measure: 'mean absolute error', kind: 'value', value: error, of: found.length },
      { measure: 'r (Pearson)', kind: 'value', value: pearson(found, expected), of: found.length },
    ],
    wrong,
  };
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [mean(a), mean(b)];
  let top = 0;
  let left = 0;
  let right = 0;
  a.forEach((value, at) => {
    top += (value - x) * (b[at]! - y);
    left += (value - x) ** 2;
    right += (b[at]! - y) ** 2;
  });
  return top / Math.sqrt(left * right);
}
