import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenLedger, openLedger } from '../src/record/open-ledger.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-ahead-'));
let ledger: OpenLedger;

const at = async (...words: string[]) =>
  run([...words, '--case', 'case'], {
    folder,
    openLedger: async () => ({ ...ledger, close: async () => undefined }),
  });

beforeAll(async () => {
  ledger = await openLedger(join(folder, 'case'), { create: true });
  const write = (name: string, words: string) => writeFileSync(join(folder, name), words);
  write(
    'plans.txt',
    [
      'NAIROBI, May 20, 2024 – The president of Kenya will visit Uganda on June 3, the foreign ministry said.',
      'Japan and Vietnam are very likely to hold talks in Hanoi in July 2024.',
      'The president of Chile will visit Peru on June 5.',
    ].join(' '),
  );
  write(
    'later.txt',
    'KAMPALA, June 6, 2024 – The president of Kenya visited Uganda on June 4. The visit of the Chilean president to Peru on June 5 was cancelled.',
  );
  const { errors } = await at('read', 'plans.txt', 'later.txt');
  expect(errors).toBe('');
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('ahead', () => {
  const statuses = async (...words: string[]) => {
    const { expectations } = JSON.parse((await at('ahead', '--json', ...words)).output);
    return expectations.map(
      ({ type, when, status }: { type: string; when: { value: string }; status: string }) =>
        [type, when.value, status].join(' '),
    );
  };

  test('tells what became of it by the day of the newest report', async () => {
    expect(await statuses()).toEqual([
      'CONSULT 2024-06-03 met',
      'CONSULT 2024-06-05 not met',
      'CONSULT 2024-07 ahead',
    ]);
    const { output } = await at('ahead');
    expect(output).toContain('Ahead of 2024-06-06');
    expect(output).toMatch(/very likely: very likely, 80–95%/);
    expect(output).toMatch(/met: 2024-06-04 .*visited/);
  });

  test('looks from another day with what was known then', async () => {
    expect(await statuses('--on', '2024-05-21')).toEqual([
      'CONSULT 2024-06-03 ahead',
      'CONSULT 2024-06-05 ahead',
      'CONSULT 2024-07 ahead',
    ]);
    expect(await statuses('--on', '2024-05-01')).toEqual([]);
    expect(await statuses('--on', '2024-08-01')).toContain('CONSULT 2024-07 unknown');
    expect(await statuses('--between', 'KEN,UGA')).toEqual(['CONSULT 2024-06-03 met']);
  });
});

describe('judgement', () => {
  test('is kept, listed, resolved once, scored and taken back', async () => {
    const made = await at(
      ...[
        'judgement',
        'add',
        'The two meet in Hanoi',
        '--likelihood',
        'very likely',
        '--by',
        '2024-07',
        '--author',
        'ana',
        '--json',
      ],
    );
    const { subject, by, payload } = JSON.parse(made.output);
    expect([by, payload.due, payload.likelihood]).toEqual([
      'ana',
      '2024-07-31',
      { word: 'very likely', probability: 0.875 },
    ]);
    expect((await at('judgement', 'list')).output).toMatch(/2024-07-31 +due +The two meet in Hanoi/);
    expect((await at('judgement', 'score')).output).toContain('1 open');
    const resolved = await at('judgement', 'resolve', subject.slice(0, 6), 'yes', '--on', '2024-07-09');
    expect(resolved.output).toContain(`${subject} came out yes on 2024-07-09`);
    expect(JSON.parse((await at('judgement', 'score', '--json')).output).overall.brier).toBeCloseTo(
      0.125 ** 2,
    );
    const again = await at('judgement', 'resolve', subject, 'no');
    expect(again.errors).toContain(`entente undo ${subject}`);
    await at('undo', subject);
    expect(JSON.parse((await at('judgement', 'list', '--json')).output)).toMatchObject([{ outcome: null }]);
  });

  test('complains of words that are no likelihood', async () => {
    const { exit, errors } = await at('judgement', 'add', 'x', '--likelihood', '170%', '--by', '2024');
    expect(exit).toBe(2);
    expect(errors).toContain('very unlikely');
  });
});
