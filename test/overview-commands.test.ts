import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventRows } from '../src/analyse/event-rows.ts';
import type { EventMap } from '../src/analyse/map/place-events.ts';
import type { EventNetwork } from '../src/analyse/network/tie-events.ts';
import type { Overview } from '../src/analyse/overview/build-overview.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-overview-'));
const place = join(folder, 'ledger');
const examples = join(import.meta.dirname, '..', 'examples');
const inLedger = (...words: string[]) => run([...words, '--case', place], { columns: 80 });
const json = async <T>(...words: string[]): Promise<T> =>
  JSON.parse((await inLedger(...words, '--json')).output);

beforeAll(async () => {
  expect((await inLedger('read', examples)).exit).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('overview', () => {
  test('counts what the other commands list', async () => {
    const { counts, dyads, names, latestReports } = await json<Overview>('overview');
    expect(counts.events).toBe((await json<unknown[]>('timeline')).length);
    expect(counts.agreements).toBe((await json<unknown[]>('agreements')).length);
    expect(counts.reports).toBe((await json<unknown[]>('documents')).length);
    expect(dyads.flatMap(({ pair }) => pair).every((code) => names[code] !== undefined)).toBe(true);
    expect(latestReports.length).toBeGreaterThan(3);
  });

  test('--since tells what later reports brought; a day ahead is refused', async () => {
    const { news } = await json<Overview>('overview', '--since', '2024-06');
    expect(news?.added.event).toBeGreaterThan(0);
    expect(news?.since).toBe('2024-06-30');
    expect((await inLedger('overview', '--since', '2024-06')).output).toContain('New since 2024-06-30');
    expect((await inLedger('overview', '--since', '2031')).exit).toBe(2);
  });
});

test('timeline --format rows has the same events, without their evidence', async () => {
  const rows = JSON.parse((await inLedger('timeline', '--format', 'rows')).output) as EventRows;
  const events = await json<{ id: string }[]>('timeline');
  expect(rows.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  expect(rows.names.PRK).toBe('North Korea');
});

test('network --by contact needs no year, and takes one; alliances need it', async () => {
  const all = await json<EventNetwork>('network', '--by', 'contact');
  const year = await json<EventNetwork>('network', '--by', 'contact', '--year', '2024');
  expect(all.ties.length).toBeGreaterThan(year.ties.length);
  expect(year.ties.length).toBeGreaterThan(0);
  expect((await inLedger('network', '--by', 'hostility')).output).toContain('Ties by hostility');
  expect((await inLedger('network')).exit).toBe(2);
  expect((await inLedger('network', '--by', 'contact', '--with', 'curated')).exit).toBe(2);
});

test('map puts towns in their states, and visits between states', async () => {
  const { events, visits } = await json<EventMap>('map');
  expect(events.find((event) => event.place === 'Pyongyang')?.state).toBe('PRK');
  expect(visits.length).toBeGreaterThan(0);
  expect(visits.every(({ from, to }) => from !== to)).toBe(true);
  expect((await inLedger('map')).output).toContain('Who visited whom');
});
