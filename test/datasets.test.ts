import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Network } from '../src/analyse/network/build-network.ts';
import type { Similarity } from '../src/analyse/network/portfolio-similarity.ts';
import { exitCodes } from '../src/cli/failure.ts';
import type { ObligationAnswer } from '../src/vocabulary/obligation-answer.ts';
import { run } from './run-in-memory.ts';

const samples = join(import.meta.dirname, '..', 'src', 'ingest', 'datasets', 'samples');
const sample = (name: string) => join(samples, name);
const folder = mkdtempSync(join(tmpdir(), 'entente-datasets-'));
const place = join(folder, 'ledger');
const inLedger = (...words: string[]) => run([...words, '--case', place]);
const atop = [sample('atop5_1a.csv'), sample('atop5_1m.csv')];
const cow = sample('alliance_v4.1_by_member.csv');

beforeAll(async () => {
  expect(await inLedger('import', 'atop', ...atop)).toMatchObject({
    exit: exitCodes.done,
    errors: '',
    output: expect.stringContaining('ATOP 5.1: 20 agreements, 1815-01-01 to 2018-12-31, stored.'),
  });
  expect((await inLedger('import', 'cow', cow)).exit).toBe(exitCodes.done);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function network(year: number, sources: string): Promise<Network> {
  const { exit, output, errors } = await inLedger(
    'network',
    '--year',
    `${year}`,
    '--with',
    sources,
    '--json',
  );
  expect(errors).toBe('');
  expect(exit).toBe(exitCodes.done);
  return JSON.parse(output);
}

const between = ({ ties }: Network, a: string, b: string) =>
  ties.find(({ source, target }) => source === a && target === b);

describe('import', () => {
  test('the same files again change nothing; another release replaces', async () => {
    const again = await inLedger('import', 'atop', ...atop, '--json');
    expect(JSON.parse(again.output)).toMatchObject({ outcome: 'unchanged', agreements: 20, version: '5.1' });
    const newer = join(folder, 'atop6_0m.csv');
    const text = readFileSync(atop[1]!, 'utf8').replaceAll(/,5\.1\r\n/g, ',6.0\r\n');
    writeFileSync(newer, text);
    const replaced = await inLedger('import', 'atop', newer);
    expect(replaced.output).toContain('stored in place of ATOP 5.1');
    expect((await inLedger('import', 'atop', ...atop)).output).toContain('stored in place of ATOP 6.0');
  });

  test('a wrong cell names file, row and column, and leaves what was there', async () => {
    const bad = join(folder, 'bad.csv');
    const lines = readFileSync(atop[1]!, 'utf8').split('\r\n');
    writeFileSync(bad, [lines[0], lines[1]!.replace('3180,2,', '3180,two,')].join('\r\n'));
    const { exit, output, errors } = await inLedger('import', 'atop', bad);
    expect([exit, output]).toEqual([exitCodes.someUnread, '']);
    expect(errors).toMatch(/^entente: bad\.csv, row 2, column "member": "two" is not a whole number\./);
    expect(between(await network(1961, 'atop'), 'PRK', 'RUS')).toBeDefined();
  });

  test('nothing is made where a file is wrong or not there', async () => {
    const fresh = join(folder, 'fresh');
    for (const [path, words] of [
      [cow, 'there is no column'],
      [join(folder, 'none.csv'), 'no such file'],
    ] as const) {
      const { exit, errors } = await run(['import', 'atop', path, '--case', fresh]);
      expect(exit).toBe(exitCodes.someUnread);
      expect(errors).toContain(words);
    }
    expect((await run(['documents', '--case', fresh])).exit).toBe(exitCodes.ledgerClosed);
  });

  test('tells how far it has come on a screen, and nothing into a pipe', async () => {
    const words = ['import', 'cow', cow, '--case', place];
    expect((await run(words, { errorsAreScreen: true })).errors).toContain('rows of cow');
    expect((await run(words)).errors).toBe('');
  });
});

describe('after the end of the data', () => {
  const standing = async (id: string, ...words: string[]) =>
    (await inLedger('agreement', id, '--with', 'atop', ...words)).output;

  test('what was in force is no longer known to be; what had ended stays ended', async () => {
    expect(await standing('atop-4940', '--on', '2018-12-31')).toContain('On 2018-12-31: IN FORCE');
    const later = await standing('atop-4940', '--on', '2019-01-01');
    expect(later).toContain('On 2019-01-01: UNDETERMINED');
    expect(later).toContain('The data it is from end on 2018-12-31.');
    expect(await standing('atop-3440', '--on', '2019-01-01')).toContain('NOT IN FORCE');
  });

  test('obligations are not asked of it', async () => {
    const { exit, errors } = await inLedger(
      ...['obligations', '--attack', 'KOR:PRK', '--on', '2019-01-01', '--with', 'atop'],
    );
    expect(exit).toBe(exitCodes.wrongUsage);
    expect(errors).toContain('not about 2019-01-01');
  });
});

describe('obligations', () => {
  const duties = async (on: string, sources = 'atop'): Promise<string[]> => {
    const words = ['obligations', '--attack', 'KOR:PRK', '--on', on, '--with', sources, '--json'];
    const answer = JSON.parse((await inLedger(...words)).output) as ObligationAnswer;
    return answer.duties
      .filter(({ state, verdict }) => state === 'RUS' && verdict === 'owed')
      .map(({ agreement, obligation }) => `${agreement} ${obligation}`);
  };

  test('of 1995 and of 2010, by imported data', async () => {
    expect(await duties('1995-05-01')).toEqual(['atop-3440 consultation', 'atop-3440 defense']);
    expect(await duties('2010-05-01')).toEqual(['atop-4940 consultation']);
  });

  test('of 2024, by the curated set: before and after the exchange of instruments', async () => {
    expect(await duties('2024-12-03', 'curated')).toEqual(['curated-russia-dprk-2000 consultation']);
    expect(await duties('2024-12-04', 'curated')).toEqual([
      'curated-russia-dprk-2024 consultation',
      'curated-russia-dprk-2024 defense',
    ]);
  });
});

describe('network', () => {
  test('of 1914, by both data sets', async () => {
    for (const source of ['atop', 'cow']) {
      const found = await network(1914, source);
      for (const [a, b] of [
        ['COW300', 'DEU'],
        ['DEU', 'ITA'],
        ['FRA', 'RUS'],
      ])
        expect(between(found, a!, b!)?.weight, `${source} ${a} ${b}`).toBe(3);
      expect(between(found, 'FRA', 'GBR')?.weight).toBe(source === 'cow' ? 1 : undefined);
    }
  });

  test('the two treaties of Moscow and Pyongyang: defence until 1996, consultation since 2000', async () => {
    const owed = async (year: number) => between(await network(year, 'atop'), 'PRK', 'RUS')?.commitments;
    expect(await owed(1995)).toMatchObject([
      { agreement: 'atop-3440', sourceOwes: ['consultation', 'defense'] },
    ]);
    expect(await owed(1998)).toBeUndefined();
    expect(await owed(2010)).toMatchObject([{ agreement: 'atop-4940', sourceOwes: ['consultation'] }]);
  });

  test('the curated set needs no ledger', async () => {
    const { exit, output } = await run(
      ['network', '--year', '2025', '--with', 'curated', '--json', '--case', join(folder, 'nowhere')],
      { folder },
    );
    expect(exit).toBe(exitCodes.done);
    const found: Network = JSON.parse(output);
    expect(between(found, 'PRK', 'RUS')).toMatchObject({ weight: 3, standing: 'in force' });
    expect(between(found, 'FIN', 'USA')).toMatchObject({ weight: 3 });
    expect(between(found, 'NZL', 'USA')?.commitments.map(({ agreement }) => agreement)).not.toContain(
      'curated-anzus-treaty',
    );
    expect(between(found, 'PAK', 'SAU')?.standing).toBe('undetermined');
  });

  test('as text, GraphML and Graphviz', async () => {
    const as = async (format: string) =>
      (await inLedger('network', '--year', '1914', '--with', 'atop', '--format', format)).output;
    expect(await as('text')).toMatch(/^Alliances in 1914: 7 states, 5 pairs\.\n/);
    expect(await as('graphml')).toContain('<edge source="FRA" target="RUS">');
    expect(await as('dot')).toContain('"FRA" -- "RUS" [penwidth=3, style=solid');
  });

  test('similarity of two portfolios', async () => {
    const { output } = await inLedger(
      ...['network', '--year', '1961', '--with', 'atop', '--similarity', 'Russia,East Germany', '--json'],
    );
    const { s, kappa, pi, states } = JSON.parse(output) as Similarity;
    expect(states).toEqual(['RUS', 'DDR']);
    expect(s).toBeGreaterThan(0.5);
    expect(kappa!).toBeGreaterThanOrEqual(pi!);
    const text = await inLedger('network', '--year', '1961', '--with', 'atop', '--similarity', 'RUS,PRK');
    expect(text.output).toMatch(/S \(Signorino & Ritter\) {2}-?\d\.\d{3}\n/);
  });

  test.each([
    [['--year', '2019', '--with', 'atop'], 'tell about 1815-01-01 to 2018-12-31, not about 2019-12-31'],
    [['--year', '1814', '--with', 'cow'], 'tell about 1816-01-01'],
    [['--year', '12', '--with', 'cow'], '"12" is not a year'],
    [['--year', '1914', '--with', 'polity'], 'The sources are curated, atop, cow.'],
    [['--year', '1914', '--with', 'atop', '--similarity', 'RUS,Narnia'], '"Narnia" is no state'],
    [['--year', '1914', '--with', 'atop', '--similarity', 'RUS,FRA', '--format', 'dot'], 'is no graph'],
  ])('%j is wrong usage', async (words, message) => {
    const { exit, output, errors } = await inLedger('network', ...words);
    expect([exit, output]).toEqual([exitCodes.wrongUsage, '']);
    expect(errors).toContain(message);
  });

  test('data that are not imported are asked for', async () => {
    const other = join(folder, 'other');
    await run(['import', 'cow', cow, '--case', other]);
    const { exit, errors } = await run(['network', '--year', '1914', '--with', 'atop', '--case', other]);
    expect(exit).toBe(exitCodes.wrongUsage);
    expect(errors).toContain('entente import atop FILE');
  });
});
