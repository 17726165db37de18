import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function run(...words: string[]): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['eval/run-eval.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout, errors: stderr };
}

describe('npm run eval', () => {
  test('measures one suite of our own gold, as JSON', () => {
    const { status, output } = run('--suite', 'own-silences', '--json');
    expect(status).toBe(0);
    const rows: { suite: string; expected: number }[] = JSON.parse(output);
    expect(rows.map(({ suite }) => suite)).toEqual(['own-silences', 'own-silences']);
    expect(rows[0]!.expected).toBeGreaterThan(0);
  });

  test('lists what was read wrongly', () => {
    const { status, output } = run('--errors', 'own-silences');
    expect(status).toBe(0);
    expect(output).toMatch(/\n {2}text .*\n {2}expected .*\n {2}found /);
  });

  test('says which development sets are missing when they are asked for', () => {
    const named = run('--suite', 'timebank', '--gold', 'nowhere');
    expect(named.status).toBe(2);
    expect(named.errors).toMatch(/Not measured: timebank: no times\.jsonl in .*nowhere.*--gold DIR/);
  });

  test('knows its suites', () => {
    const { status, errors } = run('--suite', 'timebnak');
    expect(status).toBe(2);
    expect(errors).toMatch(/There is no suite "timebnak"\. The suites are own-mentions, .*timebank/);
  });
});
