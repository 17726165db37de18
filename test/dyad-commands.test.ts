import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorView } from '../src/analyse/actor/build-actor.ts';
import type { ActorCount } from '../src/analyse/actor/list-actors.ts';
import type { LedgerChanges } from '../src/analyse/changes/compare-ledgers.ts';
import type { Dyad } from '../src/analyse/dyad/build-dyad.ts';
import type { Comparison } from '../src/analyse/dyad/compare-dyads.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-dyad-'));
const place = join(folder, 'ledger');
const examples = join(import.meta.dirname, '..', 'examples');
const inLedger = (...words: string[]) => run([...words, '--case', place], { columns: 80 });
const json = async <T>(...words: string[]): Promise<T> =>
  JSON.parse((await inLedger(...words, '--json')).output);

beforeAll(async () => {
  const { exit, errors } = await inLedger('read', examples);
  expect(errors).toBe('');
  expect(exit).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dyad', () => {
  test('contacts of two leaders, with direction and level; every number opens', async () => {
    const dyad = await json<Dyad>('dyad', 'China,RUS');
    expect(dyad.pair.map(({ code }) => code)).toEqual(['CHN', 'RUS']);
    expect(dyad.contactCounts.all.count).toBeGreaterThanOrEqual(6);
    expect(dyad.contactCounts.byLevel.leader.count).toBeGreaterThanOrEqual(6);
    expect(dyad.contactCounts.byDirection.first.count).toBeGreaterThan(0);
    expect(dyad.contactCounts.byDirection.second.count).toBeGreaterThan(0);
    for (const id of [...dyad.contactCounts.all.entries.slice(0, 2), ...dyad.reports.entries.slice(0, 1)])
      expect((await inLedger('show', id)).exit).toBe(0);
  });

  test('the treaty of the examples is in force; the denial stands among the conflicts', async () => {
    const { agreements, conflicts, claims } = await json<Dyad>('dyad', 'RUS,PRK', '--until', '2025-01');
    expect(agreements.filter(({ verdict }) => verdict === 'in force')).toHaveLength(1);
    expect(conflicts.some(({ kind }) => kind === 'stance')).toBe(true);
    expect(claims.some(({ stance }) => stance === 'denies')).toBe(true);
  });

  test('as of a day, what came later is not known', async () => {
    const { agreements, asOf } = await json<Dyad>('dyad', 'RUS,PRK', '--as-of', '2024-10-18');
    expect(asOf).toBe('2024-10-18');
    expect(agreements.filter(({ verdict }) => verdict === 'in force')).toEqual([]);
  });

  test('reads in 80 columns; with --entries also the ids of each quarter', async () => {
    const { output } = await inLedger('dyad', 'CHN,RUS', '--entries');
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(output).toMatch(/2022-Q1 +2 /);
    expect(output).toMatch(/coop: e-/);
  });

  test('as rows, with a quarter each', async () => {
    const { output } = await inLedger('dyad', 'CHN,RUS', '--format', 'csv');
    const [header, ...rows] = output.trim().split('\n');
    expect(header).toContain('CHN to RUS,RUS to CHN,mutual,cooperation,conflict,net,reports');
    expect(rows.filter((row) => row.startsWith('2023-Q1,'))).toHaveLength(1);
  });

  test('slips are told with what to write', async () => {
    for (const [words, message] of [
      [['RUS'], 'does not name two actors'],
      [['RUS,Russia'], 'names one actor twice'],
      [['RUS,Atlantys'], 'Nobody in the ledger is called'],
      [['RUS,PRK', '--since', '2025', '--until', '2024'], '2025 is after 2024'],
    ] as const) {
      const { exit, errors } = await inLedger('dyad', ...words);
      expect([exit, errors]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});

describe('compare', () => {
  test('gives for each pair what dyad gives', async () => {
    const [first, second] = [await json<Dyad>('dyad', 'RUS,PRK'), await json<Dyad>('dyad', 'RUS,CHN')];
    const { rows } = await json<Comparison>('compare', 'RUS,PRK', 'RUS,CHN');
    const values = (name: string) => rows.find((row) => row.name === name)!.cells.map(({ value }) => value);
    expect(values('contacts itemised')).toEqual([first, second].map((one) => one.contactCounts.all.count));
    expect(values('cooperation')).toEqual([first, second].map((one) => one.cooperation.sum));
    const { output } = await inLedger('compare', 'RUS,PRK', 'RUS,CHN', 'RUS,IND', 'CHN,PRK', 'KOR,PRK');
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const pair of ['RUS–PRK', 'RUS–CHN', 'RUS–IND', 'CHN–PRK', 'KOR–PRK'])
      expect(output).toContain(pair);
  });

  test('needs two pairs', async () => {
    expect((await inLedger('compare', 'RUS,PRK')).errors).toContain('One pair is nothing to compare.');
  });
});

describe('actor', () => {
  test('a person: offices over time, travels with their entries, what it signed', async () => {
    const view = await json<ActorView>('actor', 'Putin');
    expect(view).toMatchObject({ name: 'Vladimir Putin', kind: 'person', state: 'RUS' });
    expect(view.roles.length).toBeGreaterThan(2);
    const travels = view.quarters.flatMap(({ parts }) => parts.travels.entries);
    expect(travels.length).toBeGreaterThan(2);
    expect(view.partners[0]!.code).toBe('CHN');
    for (const id of travels.slice(0, 2)) expect((await inLedger('show', id)).exit).toBe(0);
  });

  test('a state has what its people do; the list has those with most entries first', async () => {
    const state = await json<ActorView>('actor', 'Russia', '--limit', '3');
    expect(state.events).toHaveLength(3);
    expect(state.eventCount).toBeGreaterThan(10);
    expect(state.members.map(({ name }) => name)).toContain('Vladimir Putin');
    expect(state.agreements.some(({ verdict }) => verdict === 'in force')).toBe(true);
    const all = await json<ActorCount[]>('actor');
    expect(all[0]!.entries).toBeGreaterThanOrEqual(all[1]!.entries);
    expect(all.find(({ id }) => id === 'RUS')!.entries).toBeGreaterThan(state.eventCount);
  });

  test('reads in 80 columns, but for words that are longer; a misspelt name is complained of', async () => {
    const { output } = await inLedger('actor', 'PRK');
    expect(output.split('\n').filter((line) => line.length > 82)).toEqual([]);
    const wrong = await inLedger('actor', 'Vladimir Putim');
    expect([wrong.exit, wrong.errors]).toEqual([2, expect.stringContaining('Did you mean Vladimir Putin?')]);
  });
});

describe('changes', () => {
  test('what came after a day: added, contradicted, an agreement that went on', async () => {
    const changes = await json<LedgerChanges>('changes', '--since', '2024-10-17', '--as-of', '2024-12-31');
    expect(changes.reports.length).toBeGreaterThan(0);
    expect(changes.reports.every(({ published }) => published!.latest! > '2024-10-17')).toBe(true);
    expect(changes.added.length).toBeGreaterThan(0);
    expect(changes.contradicted.some(({ kind }) => kind === 'stance')).toBe(true);
    expect(
      changes.changed.some(({ kind, details }) => kind === 'agreement' && details[0]?.startsWith('status:')),
    ).toBe(true);
  });

  test('in words, within 80 columns but for words that are longer', async () => {
    const { output, exit } = await inLedger('changes', '--since', '2024-10-17');
    expect(exit).toBe(0);
    expect(output).toMatch(/reports became known after 2024-10-17, up to 2025-01-02/);
    expect(output).toContain('Contradicted (');
    expect(output.split('\n').filter((line) => line.length > 82)).toEqual([]);
  });

  test('nothing new is said so; the later date does not go first', async () => {
    const none = await inLedger('changes', '--since', '2025-01-01', '--as-of', '2025-01-01');
    expect(none.output).toBe('0 reports became known after 2025-01-01, up to 2025-01-01\n');
    expect((await inLedger('changes', '--since', '2025-03', '--as-of', '2024')).exit).toBe(2);
  });
});
