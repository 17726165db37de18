import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextComparison } from '../src/analyse/rhetoric/diff/compare-texts.ts';
import type { SetPhrases } from '../src/analyse/rhetoric/find-phrases.ts';
import type { PhraseTrack } from '../src/analyse/rhetoric/track-phrase.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-rhetoric-'));
const place = join(folder, 'ledger');
const inLedger = (words: string[], columns = 80) => run([...words, '--case', place], { columns, folder });
const json = async <T>(...words: string[]): Promise<T> =>
  JSON.parse((await inLedger([...words, '--json'])).output);

const towns = ['Kisumu', 'Mombasa', 'Nakuru', 'Eldoret', 'Thika', 'Malindi'];
const seasons = [
  'in spring',
  'before the rains',
  'with all hands',
  'for the farmers',
  'at dawn',
  'after the flood',
];

/** Makes the rest long enough to compare with. */
const longer = Array.from(
  { length: 12 },
  (_, at) =>
    `Bus number ${at} left the ${['coast', 'station', 'harbour', 'school'][at % 4]} with ${at + 20} riders, two drivers and a load of ${['books', 'chairs', 'paint', 'rice', 'salt'][at % 5]} for people up the valley, and came back empty.`,
).join(' ');

/** Two outlets on the same six openings; the first has a formula of its own. */
beforeAll(async () => {
  for (const outlet of ['Lake Herald', 'Hill Wire']) {
    const reports = join(folder, outlet);
    mkdirSync(reports);
    towns.forEach((town, at) => {
      const by = outlet === 'Lake Herald' ? 'under the farsighted guidance of the elders' : 'by the county';
      const text = `${town} opened a new market ${by} ${seasons[at]}, officials said. Traders from ${towns[(at + 1) % 6]} brought fish, maize and timber to the ${seasons[(at + 2) % 6]!.split(' ').at(-1)} sale, and the mayor thanked them.`;
      writeFileSync(join(reports, `${town}.txt`), text);
    });
    const day = outlet === 'Lake Herald' ? '2024-03-05' : '2024-05-07';
    const read = await inLedger(['read', reports, '--outlet', outlet, '--published', day]);
    expect(read.errors).not.toMatch(/could not|cannot/);
  }
  writeFileSync(join(folder, 'longer.txt'), longer);
  await inLedger([
    'read',
    join(folder, 'longer.txt'),
    '--outlet',
    'Valley Post',
    '--published',
    '2024-06-01',
  ]);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('phrases', () => {
  test('the formula of an outlet, with every sentence behind it', async () => {
    const { own, rest, phrases } = await json<SetPhrases>('phrases', '--outlet', 'Lake Herald');
    expect([own.reports, rest.reports]).toEqual([6, 7]);
    expect(phrases[0]?.phrase).toBe('farsighted guidance of the elders');
    expect(phrases[0]?.entries).toHaveLength(6);
  });

  test('as a table that fits the screen', async () => {
    const { output } = await inLedger(['phrases', '--outlet', 'Lake Herald', '--entries']);
    expect(output).toMatch(/farsighted guidance of the elders +6 +6/);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('one phrase through time: who used it first, and who after', async () => {
    const track = await json<PhraseTrack>('phrases', '--track', 'opened a new market', '--by', 'month');
    expect(track.uses).toBe(12);
    expect(track.users.map(({ who, lag }) => [who, lag])).toEqual(
      expect.arrayContaining([
        ['Lake Herald', 0],
        ['Hill Wire', 63],
      ]),
    );
    const text = await inLedger(['phrases', '--track', 'opened a new market']);
    expect(text.output).toContain('2024-03-05');
  });

  test('as of an earlier day, what was used later is not there', async () => {
    const track = await json<PhraseTrack>('phrases', '--track', 'by the county', '--as-of', '2024-04-01');
    expect(track.uses).toBe(0);
  });

  test.each([
    [['phrases'], 'Whose phrases is not said.'],
    [['phrases', '--outlet', 'Sea Post'], 'The ledger has no report of Sea Post.'],
    [['phrases', '--speaker', 'Nobody Atall'], 'The ledger has no words of Nobody Atall.'],
    [['phrases', '--track', '...'], 'has no word in it'],
    [['diff', 'd-0', 'nowhere.txt'], 'is no report in the ledger and no file'],
  ])('%j is complained of', async (words, complaint) => {
    const { exit, errors } = await inLedger(words);
    expect(exit).toBe(2);
    expect(errors).toContain(complaint);
  });
});

describe('diff', () => {
  const a = 'Kenya and Uganda agreed to build a railway to Kampala. Kenya will lend 200 wagons for the work.';
  const b =
    'Kenya and Uganda discussed building a railway to Kampala. Uganda thanked the engineers of the old line.';

  test('two files: what both say, and who more strongly', async () => {
    writeFileSync(join(folder, 'a.txt'), a);
    writeFileSync(join(folder, 'b.txt'), b);
    const { shared, strongerInA, onlyA, onlyB } = await json<TextComparison>('diff', 'a.txt', 'b.txt');
    expect(shared).toHaveLength(1);
    expect(strongerInA).toEqual([0]);
    expect([onlyA.length, onlyB.length]).toEqual([1, 1]);
  });

  test.each([80, 120])('fits %i columns', async (columns) => {
    const { output } = await inLedger(['diff', 'a.txt', 'b.txt'], columns);
    expect(output).toContain('“agreed”, “discussed” in B');
    expect(output.includes('│')).toBe(columns === 120);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('two reports by the beginning of their ids', async () => {
    const track = await json<PhraseTrack>('phrases', '--track', 'opened a new market');
    const [first, second] = [track.entries[0]!.report, track.entries.at(-1)!.report];
    const { shared } = await json<TextComparison>('diff', first, second.slice(2));
    expect(shared.length).toBeGreaterThan(0);
  });
});
