import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Interruption } from '../src/cli/interruption.ts';
import { runCli } from '../src/cli/run-cli.ts';
import { queryDecisions } from '../src/record/decisions.ts';
import { type OpenLedger, openLedger } from '../src/record/open-ledger.ts';
import { storeReport } from '../src/record/store-report.ts';
import type { Decision } from '../src/vocabulary/decision.ts';
import type { Ledger } from '../src/vocabulary/ledger.ts';
import { days, makeCase, state } from './make-case.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-review-'));
let ledger: OpenLedger;

const KEN = { ...state('KEN'), name: 'Kenya' };
const UGA = { ...state('UGA'), name: 'Uganda' };

beforeAll(async () => {
  ledger = await openLedger(join(folder, 'case'), { create: true });
  const text = 'Kenya met Uganda. Kenya then warned Uganda of a flood. Kenya chided Uganda.';
  const doubtful = { initiators: [KEN], recipients: [UGA], when: days('2024-05-02') };
  const { reports, observations } = makeCase([
    {
      id: 'd-1',
      text,
      published: '2024-05-03',
      events: [
        { type: 'CONSULT', word: 'met', initiators: [KEN, UGA], when: days('2024-05-02') },
        { type: 'THREATEN', word: 'warned', confidence: 0.38, ...doubtful },
        { type: 'ACCUSE', word: 'chided', confidence: 0.3, ...doubtful },
      ],
    },
  ]);
  const { version: _, ...report } = reports.get('d-1')!;
  await storeReport(ledger.db, { ...report, sha256: 'f'.repeat(64) }, observations);
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => ledger.db.deleteFrom('decision').execute());

const terminal = {
  folder,
  openLedger: async () => ({ ...ledger, close: async () => undefined }),
};

/** Runs `review` on a screen of its own and presses keys, all at once or one by one. */
async function press(keys: readonly string[], columns = 80, environment: Record<string, string> = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true, raw: [] as boolean[] });
  Object.assign(input, { setRawMode: (mode: boolean) => input.raw.push(mode) });
  let printed = '';
  const stream = () =>
    new Writable({
      write(chunk, _encoding, done) {
        printed += String(chunk);
        done();
      },
    });
  for (const key of keys) input.write(key);
  const exit = await runCli(['review', '--by', 'ana', '--case', 'case'], {
    ...terminal,
    input,
    output: stream(),
    errors: stream(),
    outputIsScreen: true,
    errorsAreScreen: true,
    columns,
    environment,
    interruption: new Interruption(),
    now: () => '2025-01-02T03:04:05.000Z',
  });
  return { exit, printed, raw: input.raw };
}

const decided = async () =>
  (await queryDecisions(ledger.db)).map(({ action, by }: Decision) => `${action} ${by}`);
const exported = async (): Promise<Ledger> =>
  JSON.parse((await run(['export', '--case', 'case'], terminal)).output);

describe('review on a screen', () => {
  test('confirms, rejects and ends; the screen is given back', async () => {
    const { exit, printed, raw } = await press(['c', 'r', 'q']);
    expect(exit).toBe(0);
    expect(printed).toContain('1 of 2');
    expect(printed).toContain('2 decided, 0 skipped, 0 not looked at.');
    expect(raw).toEqual([true, false]);
    expect(await decided()).toEqual(['confirm ana', 'reject ana']);
    const { events, proposals } = await exported();
    expect(events.map(({ type }) => type).sort()).toEqual(['CONSULT', 'THREATEN']);
    expect(proposals.events).toEqual([]);
  });

  test('shows the sentence in its paragraph, within the width', async () => {
    const { printed } = await press(['q'], 60, { NO_COLOR: '1' });
    expect(printed).toContain('»Kenya then warned Uganda of a flood.«');
    expect(printed).not.toContain('\u001B');
    const wide = printed.split('\n').filter((line) => line.length > 78);
    expect(wide).toEqual([]);
    const coloured = await press(['q'], 60, { FORCE_COLOR: '1' });
    expect(coloured.printed).toContain('\u001B[');
  });

  test('retypes, reassigns and merges, each settled with it', async () => {
    await press(['t', 'REJECTT\r', 't', 'reject\r', 'a', 'UGAx\u007F > KEN\r', 'q']);
    expect(await decided()).toEqual(['retype ana', 'confirm ana', 'reassign ana', 'confirm ana']);
    const { events } = await exported();
    expect(events.find(({ type }) => type === 'REJECT')?.confidence).toBe(1);
    expect(events.find(({ type }) => type === 'ACCUSE')).toMatchObject({
      initiators: [{ state: 'UGA' }],
      recipients: [{ state: 'KEN' }],
    });
  });

  test('offers entries to merge with', async () => {
    const { printed } = await press(['m', '1\r', 's', 'q']);
    expect(printed).toMatch(/1 {2}2024-05-02 +CONSULT/);
    const { events } = await exported();
    expect(events.find(({ type }) => type === 'CONSULT')?.findings).toHaveLength(2);
  });

  test('undo goes back to what was decided last, and takes all of it back', async () => {
    const before = await exported();
    const { printed } = await press(['u', 't', 'reject\r', 's', 'u', 'u', 'q']);
    expect(printed).toContain('Nothing to take back.');
    expect(printed).toContain('0 decided');
    expect(await decided()).toEqual(['retype ana', 'confirm ana', 'undo ana', 'undo ana']);
    expect(await exported()).toEqual(before);
  });

  test('escape, arrows and unknown keys decide nothing; Ctrl-C ends', async () => {
    const { printed } = await press(['x', '\u001B[A', 't', '\u001B', 'm', '\r', '\u0003', 'c']);
    expect(await decided()).toEqual([]);
    expect(printed).toContain('0 decided, 0 skipped, 2 not looked at.');
  });
});

describe('review without a screen', () => {
  test('lists what waits, most valuable first', async () => {
    const { output, exit } = await run(['review', '--case', 'case'], { ...terminal, input: 'c' });
    expect(exit).toBe(0);
    expect(output.indexOf('THREATEN')).toBeLessThan(output.indexOf('ACCUSE'));
    expect(await decided()).toEqual([]);
    const json = JSON.parse(
      (await run(['review', '--json', '--limit', '1', '--case', 'case'], terminal)).output,
    );
    expect(json).toMatchObject([{ kind: 'event', reach: 1, relevance: 1, entry: { type: 'THREATEN' } }]);
    expect(json[0].value).toBeCloseTo(json[0].relevance * json[0].uncertainty * json[0].reach);
    const nobody = await run(['review', '--actor', 'NOR', '--case', 'case'], terminal);
    expect(nobody.output).toContain('Nothing waits for a decision.');
  });
});
