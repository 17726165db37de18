import { beforeAll, describe, expect, it } from 'vitest';
import { annotateLine } from '../src/cli/annotate-line.ts';
import { loadReaders } from '../src/cli/load-readers.ts';
import type { Readers } from '../src/read-report.ts';

let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
});

/** Reads a text and checks that it went well and that every quote is true to it. */
function read(text: string) {
  const { result, failed } = annotateLine(
    JSON.stringify({ id: 'x', text, published: '2024-07-15' }),
    readers,
  );
  expect(failed, JSON.stringify(result).slice(0, 300)).toBe(false);
  if ('error' in result) throw new Error(result.error.message);
  for (const time of result.times) expect(text.slice(time.start, time.end)).toBe(time.text);
  return result;
}

/** Texts nobody writes and converters produce; what is repeated, up to the length given. */
const hostile: [string, string, number][] = [
  ['brackets', '(', 100_000],
  ['brackets of two kinds', '[(', 60_000],
  ['dashes', '-', 100_000],
  ['dashes with spaces', '- ', 60_000],
  ['straight quotes', '"', 100_000],
  ['curly quotes', '“”', 60_000],
  ['apostrophes', "'", 100_000],
  ['full stops', '.', 100_000],
  ['commas', ', ', 60_000],
  ['blank lines', '\n', 100_000],
  ['one long word', 'a', 50_000],
  ['one long word of capitals', 'A', 50_000],
  ['one long number', '1', 50_000],
  ['sentences without a space', 'PeruandChilesignedapactonFriday.', 60_000],
  ['numbers', '1 ', 20_000],
  ['years', '2024 ', 20_000],
  ['amounts', '$5 million and ', 20_000],
  ['people harmed', 'killed 5 and ', 15_000],
  ['opened quotations', '"He said, ', 20_000],
  ['names joined', 'Peru and ', 20_000],
  ['reported speech without an end', 'Peru said Chile said that ', 20_000],
  ['parts of parts of times', 'early in the end of the beginning of the ', 20_000],
  ['hyphens', 'a-', 30_000],
  ['pairs of code units', '😀', 20_000],
];

describe('annotate on hostile text', () => {
  it.each(hostile)('reads %s', (_name, piece, length) => {
    read(piece.repeat(length / piece.length));
  });

  it('reads a sentence of 500 words, and what is told around it', () => {
    const middle = 'and said that talks went on in Lima, '.repeat(55);
    const { events } = read(
      `Peru accused Chile on 3 May ${middle}he said. Chile and Peru signed an accord on 9 May.`,
    );
    expect(events.map(({ type }) => type)).toContain('ACCUSE');
    expect(events.some(({ when }) => when?.value === '2024-05-09')).toBe(true);
  });

  it('reads the hundredth paragraph as it reads the first', () => {
    const years = Array.from({ length: 100 }, (_, index) => 1920 + index);
    const text = years.map((year) => `Peru expelled the ambassador of Chile on 3 May ${year}.`).join('\n\n');
    const { events } = read(text);
    expect(events.map(({ type, when }) => `${type} ${when?.value}`)).toEqual(
      years.map((year) => `SANCTION ${year}-05-03`),
    );
  });
});
