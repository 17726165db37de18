import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../src/vocabulary/ledger.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-again-'));
const story = 'Kenyan President William Ruto visited Uganda on May 2, 2024.';
const file = join(folder, 'reports', 'a.txt');

beforeAll(() => {
  mkdirSync(join(folder, 'reports'));
  writeFileSync(file, story);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(place: string, ...words: string[]): Promise<Record<string, number>> {
  const { output, errors } = await run(['read', ...words, '--case', join(folder, place), '--json'], {
    folder,
  });
  expect(errors).toBe('');
  return JSON.parse(output).outcomes;
}

async function exported(place: string): Promise<Ledger> {
  return JSON.parse((await run(['export', '--case', join(folder, place)])).output);
}

const unchanged = { added: 0, unchanged: 1, 'new version': 0, 're-read': 0 };

describe('one file', () => {
  test('is one report, however it is named', async () => {
    expect(await read('named', 'reports', file)).toMatchObject({ added: 1, unchanged: 0 });
    const before = await exported('named');
    symlinkSync(join(folder, 'reports'), join(folder, 'link'));
    for (const words of [
      [file],
      ['reports/a.txt'],
      ['.'],
      [join('reports', '..', 'reports')],
      ['link/a.txt'],
    ])
      expect(await read('named', ...words)).toEqual(unchanged);
    expect(await exported('named')).toEqual(before);
  });

  test('takes facts given later, and keeps them until others are given', async () => {
    await read('given', file);
    const id = (await exported('given')).events[0]!.id;
    expect(await read('given', file, '--outlet', 'Lake Post', '--published', '2024-05-03')).toMatchObject({
      're-read': 1,
    });
    const told = await exported('given');
    expect(told.documents).toMatchObject([
      { outlet: { name: 'Lake Post' }, published: { value: '2024-05-03' } },
    ]);
    expect(told.events.map((event) => event.id)).toContain(id);
    expect(await read('given', 'reports')).toEqual(unchanged);
    expect(await read('given', file, '--outlet', 'Lake Post')).toEqual(unchanged);
    expect(await read('given', file, '--outlet', 'Hill Post')).toMatchObject({ 're-read': 1 });
    expect((await exported('given')).documents).toMatchObject([
      { outlet: { name: 'Hill Post' }, published: { value: '2024-05-03' } },
    ]);
  });

  test('that was moved takes its versions along', async () => {
    const [from, to] = [join(folder, 'moved.txt'), join(folder, 'archive', 'moved.txt')];
    writeFileSync(from, story);
    await read('moved', from);
    mkdirSync(join(folder, 'archive'));
    renameSync(from, to);
    expect(await read('moved', to)).toEqual(unchanged);
    writeFileSync(to, `${story} He stayed two days.`);
    expect(await read('moved', to)).toMatchObject({ 'new version': 1, added: 0 });
    expect((await exported('moved')).documents).toHaveLength(1);
  });
});

test('two files of one name keep their findings apart', async () => {
  for (const [name, more] of [
    ['east', 'Rain fell.'],
    ['west', 'The sun shone.'],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.txt'), `${story} ${more}`);
    await read('apart', join(folder, name, 'index.txt'));
  }
  writeFileSync(join(folder, 'west', 'index.txt'), `${story} The moon shone.`);
  expect(await read('apart', join(folder, 'west', 'index.txt'))).toMatchObject({ 'new version': 1 });
  const { documents, events } = await exported('apart');
  expect(documents).toHaveLength(2);
  const ids = events.map((event) => event.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('reports that come later come to the same ledger as all at once', async () => {
  const reports = join(folder, 'later');
  mkdirSync(reports);
  const tell = (name: string, words: string) => writeFileSync(join(reports, name), words);
  tell('c.txt', `${story} The visit was short.`);
  await read('later-1', 'later');
  tell('a.txt', 'May 3, 2024\n\nUganda denied that William Ruto had visited Kampala on May 2, 2024.');
  tell('b.txt', `The two agreed on fish. ${story}`);
  await read('later-1', 'later');
  await read('later-2', 'later');
  expect(await exported('later-1')).toEqual(await exported('later-2'));
});

test('a name with a line break is complained of in one line', async () => {
  writeFileSync(join(folder, 'odd\n🌍.txt'), '');
  const { errors } = await run(['read', 'odd\n🌍.txt', '--case', join(folder, 'odd')], { folder });
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toContain('odd\\n🌍.txt');
});
