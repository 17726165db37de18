import { annotateLine } from '../src/cli/annotate-line.ts';
import type { Readers } from '../src/read-report.ts';
import { group, printLine } from './print-line.ts';
import { processorTime } from './processor-time.ts';
import { countWords, type Sample } from './sample-lines.ts';

const MEGABYTE = 1_000_000;

/**
 * How time grows with text, as ratios of the time for each word (or character): 1.00 is linear. Documents of 0.5, 1 and
 * 2 MB; a sentence of 500 words beside sentences of 50; noise of 50,000 characters beside 100,000.
 */
export function measureGrowth(sample: Sample, readers: Readers): void {
  const time = (text: string) => {
    const line = JSON.stringify({ id: 'x', text, published: '1987-03-02' });
    const from = processorTime();
    JSON.stringify(annotateLine(line, readers).result);
    return processorTime() - from;
  };
  const long = textOf(sample, 2 * MEGABYTE);
  time(long.slice(0, MEGABYTE / 2));
  const half = time(long.slice(0, MEGABYTE / 2)) / 0.5;
  for (const size of [1, 2]) {
    const cost = time(long.slice(0, size * MEGABYTE)) / size;
    printLine(`a document of ${size} MB`, `${(cost / half).toFixed(2)} a word`, 'beside one of 0.5 MB');
  }
  const clause = 'the minister met an envoy of Peru in Lima and ';
  const short = `Then ${clause.repeat(5).replace(/ and $/, '')}. `;
  const winding = `Then ${clause.repeat(50).replace(/ and $/, '')}. `;
  const perWord = (text: string) => time(text) / countWords(text);
  const base = perWord(short.repeat(100));
  printLine(
    `sentences of ${countWords(winding)} words`,
    `${(perWord(winding.repeat(10)) / base).toFixed(2)} a word`,
    `beside sentences of ${countWords(short)}`,
  );
  for (const [name, piece] of noise) {
    const few = time(piece.repeat(50_000 / piece.length));
    const many = time(piece.repeat(100_000 / piece.length));
    printLine(
      `100,000 characters of ${name}`,
      `${(many / few / 2).toFixed(2)} a character`,
      `${group(many)} ms`,
    );
  }
}

const noise: [string, string][] = [
  ['"("', '('],
  ['"- "', '- '],
  ['quotation marks', '"'],
  ['one word', 'a'],
  ['words without spaces', 'PeruandChilesignedapactonFriday.'],
  ['amounts', '$5 million and '],
];

/** Reports put together until they are as long as asked. */
function textOf({ lines }: Sample, length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < length; index += 1) {
    const { text } = JSON.parse(lines[index % lines.length]!) as { text: string };
    parts.push(text);
    size += text.length + 2;
  }
  return parts.join('\n\n');
}
