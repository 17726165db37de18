import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLedger } from '../src/record/open-ledger.ts';
import { runEntente, spawnEntente } from './spawn-entente.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-processes-'));
const reports = join(folder, 'reports');
const places = ['Kenya', 'Uganda', 'Rwanda', 'Ghana', 'Togo', 'Chad', 'Niger', 'Mali', 'Gabon', 'Malawi'];

beforeAll(() => {
  mkdirSync(reports);
  for (let index = 0; index < 40; index++) {
    const [a, b] = [places[index % 10]!, places[(index * 3 + 1) % 10]!];
    const day = `March ${1 + (index % 28)}, 2024`;
    writeFileSync(
      join(reports, `report-${String(index).padStart(2, '0')}.txt`),
      `${day}\n\nThe foreign minister of ${a} visited ${b} on ${day} and held talks on trade.\n\nThe government of ${b} said that it would send a delegation to ${a} in return.\n`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a run killed at any moment leaves a ledger that opens, and the same command finishes the work', async () => {
  const whole = join(folder, 'whole');
  expect((await runEntente(['read', reports, '--case', whole])).exit).toBe(0);
  const expected = (await runEntente(['export', '--case', whole])).output;

  const killed = join(folder, 'killed');
  let stored = -1;
  // Kill after the first report of each run is stored, and once while the database is being made.
  for (let round = 0; round < 4; round++) {
    const child = spawnEntente(['read', reports, '--case', killed]);
    await (round === 0
      ? waitForFile(killed, 'data.new')
      : waitForWrites(join(killed, 'data', 'pg_wal'), child));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
    if (round === 0) continue;
    const ledger = await openLedger(killed, { create: false });
    const rows = await ledger.db.selectFrom('report').select('id').execute();
    const observed = await ledger.db.selectFrom('observation').select('report').distinct().execute();
    await ledger.close();
    expect(rows.length).toBeGreaterThanOrEqual(stored);
    // No report is there without what was observed in it.
    expect(observed).toHaveLength(rows.length);
    stored = rows.length;
  }
  expect((await runEntente(['read', reports, '--case', killed])).exit).toBe(0);
  expect((await runEntente(['export', '--case', killed])).output).toBe(expected);
}, 400_000);

test('a second process is told who holds the ledger, and a dead holder is no hindrance', async () => {
  const place = join(folder, 'shared');
  const held = await openLedger(place, { create: true });
  const second = await runEntente(['timeline', '--case', place]);
  expect(second.exit).toBe(3);
  expect(second.errors).toContain(`in use by process ${process.pid}`);
  const asJson = await runEntente(['timeline', '--case', place, '--json']);
  expect(JSON.parse(asJson.errors)).toMatchObject({ error: { code: 'ledger-locked' } });
  await held.close();

  const child = spawnEntente(['read', reports, '--case', place]);
  await waitForWrites(join(place, 'data', 'pg_wal'), child);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));
  expect(readFileSync(join(place, 'lock'), 'utf8').trim()).toBe(String(child.pid));
  expect((await runEntente(['timeline', '--case', place])).exit).toBe(0);
}, 300_000);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s closes the ledger and gives the lock back',
  async (signal, code) => {
    const place = join(folder, signal);
    const child = spawnEntente(['read', reports, '--case', place]);
    let errors = '';
    child.stderr!.on('data', (chunk) => {
      errors += String(chunk);
    });
    await waitForWrites(join(place, 'data', 'pg_wal'), child);
    child.kill(signal);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
    expect(errors).toMatch(/Stopped by/);
    expect(existsIn(place, 'lock')).toBe(false);
    expect((await runEntente(['documents', '--case', place])).exit).toBe(0);
  },
  300_000,
);

test('the same line gives the same bytes under another time zone, locale and clock', async () => {
  const input = readdirSync(reports)
    .slice(0, 5)
    .map((name) => `${JSON.stringify({ id: name, text: readFileSync(join(reports, name), 'utf8') })}\n`)
    .join('');
  const here = await runEntente(['annotate'], { input });
  const there = await runEntente(['annotate'], {
    input,
    environment: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${shiftedClock()}`,
    },
  });
  expect(here.exit).toBe(0);
  expect(here.output.trim().split('\n')).toHaveLength(5);
  expect(there.output).toBe(here.output);
});

/** A module that moves the clock thirty years on. */
function shiftedClock(): string {
  const path = join(folder, 'clock.mjs');
  writeFileSync(
    path,
    'const Real = Date; const shift = 30 * 31557600000;\n' +
      'globalThis.Date = class extends Real { constructor(...a) { a.length === 0 ? super(Real.now() + shift) : super(...a); } static now() { return Real.now() + shift; } };\n',
  );
  return `file://${path}`;
}

async function waitForFile(parent: string, name: string): Promise<void> {
  await waitUntil(() => existsIn(parent, name));
}

/** Until the run has written to the database's log several times, or has ended. */
async function waitForWrites(log: string, child: ReturnType<typeof spawnEntente>): Promise<void> {
  let changes = 0;
  let last = '';
  await waitUntil(() => {
    if (child.exitCode !== null) return true;
    const now = fingerprintOf(log);
    if (now !== last) changes++;
    last = now;
    return changes >= 3;
  });
}

function fingerprintOf(log: string): string {
  try {
    return readdirSync(log)
      .filter((name) => /^[0-9A-F]{24}$/.test(name))
      .map((name) => statSync(join(log, name)).mtimeMs)
      .join();
  } catch {
    return '';
  }
}

function existsIn(parent: string, name: string): boolean {
  try {
    return readdirSync(parent).includes(name);
  } catch {
    return false;
  }
}

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
