import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConflictView } from '../src/analyse/conflicts/view-conflicts.ts';
import type { OutletRecord } from '../src/analyse/sources/outlet-record.ts';
import type { EntrySources } from '../src/analyse/sources/trace-sources.ts';
import type { SilenceAnswer } from '../src/cli/show-silence.ts';
import type { Ledger } from '../src/vocabulary/ledger.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-sources-'));
const place = join(folder, 'ledger');
const examples = join(import.meta.dirname, '..', 'examples');
const inLedger = (...words: string[]) => run([...words, '--case', place], { columns: 80 });
const json = async <T>(...words: string[]): Promise<T> => {
  const { output, errors } = await inLedger(...words, '--json');
  expect(errors).toBe('');
  return JSON.parse(output);
};
let ledger: Ledger;

beforeAll(async () => {
  await inLedger('read', examples);
  ledger = JSON.parse((await inLedger('export')).output);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The visit that two reports of the examples tell of. */
const shared = () => {
  const outletOf = (id: string) => ledger.documents.find((one) => one.id === id)?.outlet?.name;
  return ledger.events.find(
    ({ evidence }) => new Set(evidence.map((one) => outletOf(one.document))).size > 1,
  )!;
};

describe('sources', () => {
  test('of an entry: each outlet with its letter, its chain and its lag', async () => {
    const { id } = shared();
    const sources = await json<EntrySources>('sources', id);
    expect(sources.outlets.length).toBeGreaterThan(1);
    for (const { reliability, chains } of sources.outlets) {
      expect(reliability.reason).not.toBe('');
      expect(chains.length).toBeGreaterThan(0);
    }
    expect(sources.credibility.digit).toBeLessThanOrEqual(6);
    const { output } = await inLedger('sources', id);
    expect(output).toMatch(/independent source/);
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect((await inLedger('show', id)).output).toMatch(/grade +[A-F][1-6]/);
  });

  test('of the ledger: outlets with their record; official media are told as such', async () => {
    const records = await json<OutletRecord[]>('sources');
    expect(records.find(({ outlet }) => outlet.actor === 'outlet:kcna')).toMatchObject({
      official: 'PRK',
      reports: 2,
    });
    expect((await inLedger('sources', '--format', 'csv')).output.split('\n')[0]).toContain(
      'outlet,id,state,official',
    );
  });

  test('grades given by hand count, and are taken back', async () => {
    const letterOf = async (name: string) =>
      (await json<OutletRecord[]>('sources')).find(({ outlet }) => outlet.name === name)!.reliability;
    expect(await letterOf('Meridian Wire')).toMatchObject({ letter: 'F', by: null });
    const words = ['Meridian Wire', 'B', '--by', 'ana', '--note', 'ten years of it'];
    expect((await inLedger('grade', ...words)).output).toContain('outlet:Meridian Wire is graded B');
    expect(await letterOf('Meridian Wire')).toMatchObject({
      letter: 'B',
      by: 'ana',
      reason: 'ten years of it',
    });
    await inLedger('grade', shared().id, '2', '--by', 'ana');
    expect((await json<EntrySources>('sources', shared().id)).credibility).toMatchObject({
      digit: 2,
      by: 'ana',
    });
    await inLedger('undo', 'outlet:Meridian Wire', '--by', 'ana');
    expect(await letterOf('Meridian Wire')).toMatchObject({ letter: 'F', by: null });
  });

  test('a wrong grade, or an outlet that nobody knows, is complained of', async () => {
    expect((await inLedger('grade', 'Meridian Wire', 'G')).exit).toBe(2);
    const { exit, errors } = await inLedger('grade', 'Meridian Wires', 'B');
    expect(exit).toBe(2);
    expect(errors).toContain('Did you mean Meridian Wire?');
  });
});

describe('silence', () => {
  const told = (answer: SilenceAnswer, name: string) =>
    answer.outlets.find(({ outlet }) => outlet.name === name)!;

  test('who told an event, and of whom nothing can be said', async () => {
    const event = ledger.events.find(({ summary }) => /^North Korea → Russia: sending/.test(summary))!;
    const answer = await json<SilenceAnswer>('silence', event.id, '--outlets', 'prk-state,Meridian Wire');
    expect(told(answer, 'Meridian Wire')).toMatchObject({
      status: 'reported',
      lag: 0,
      first: { place: 'first paragraph' },
    });
    expect(told(answer, 'Korean Central News Agency').status).not.toBe('reported');
    expect(answer.sets[0]!.notRead.length).toBeGreaterThan(2);
    expect(answer.reported.map(({ about }) => about)).toContain('any deployment');
    const { output } = await inLedger('silence', event.id);
    expect(output).toContain('Not captured');
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('many events as a table; the silences that reports tell of', async () => {
    const { output } = await inLedger('silence', '--between', 'RUS,PRK', '--since', '2024-06');
    expect(output).toMatch(/Meridian/);
    expect(output.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect((await inLedger('silence')).output).toContain('any deployment');
  });

  test('groups of one’s own', async () => {
    const file = join(folder, 'groups.json');
    writeFileSync(
      file,
      JSON.stringify({ groups: [{ name: 'mine', title: 'my two', outlets: ['KCNA', 'Meridian Wire'] }] }),
    );
    const answer = await json<SilenceAnswer>('silence', shared().id, '--outlets', 'mine', '--groups', file);
    expect(answer.outlets.map(({ outlet }) => outlet.name).sort()).toEqual([
      'Korean Central News Agency',
      'Meridian Wire',
    ]);
    writeFileSync(file, '{"groups": [{"name": "mine"}]}');
    expect((await inLedger('silence', shared().id, '--outlets', 'mine', '--groups', file)).exit).toBe(2);
  });

  test('words that mean nothing, or several events, are complained of with what to do', async () => {
    expect((await inLedger('silence', 'xyzzy')).errors).toContain('No event has the words');
    const several = await inLedger('silence', 'signed');
    expect(several.exit).toBe(2);
    expect(several.errors).toMatch(/Give one id.*\n? *e-/s);
  });
});

describe('conflicts', () => {
  test('two accounts of one arrangement, told by two reports, with what would settle it', async () => {
    const views = await json<ConflictView[]>('conflicts', '--between', 'CHN,PHL');
    const outlets = views.map(({ sides }) => new Set(sides.map(({ outlet }) => outlet?.name)));
    expect(outlets.some((names) => names.has('Strait Observer') && names.has('East Gate Daily'))).toBe(true);
    for (const { settledBy, sides } of views) {
      expect(settledBy.length).toBeGreaterThan(0);
      expect(sides.length).toBeGreaterThan(1);
    }
    expect(await json<ConflictView[]>('conflicts', '--kind', 'article')).toEqual([]);
    const { output } = await inLedger('conflicts');
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('as of a day before the denial there is no conflict', async () => {
    expect(await json<ConflictView[]>('conflicts', '--between', 'CHN,PHL', '--as-of', '2024-07-21')).toEqual(
      [],
    );
  });
});
