import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectFiles } from '../src/cli/collect-files.ts';
import { run } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-unreadable-'));
const reports = join(folder, 'reports');

beforeAll(() => {
  mkdirSync(join(reports, 'inner'), { recursive: true });
  writeFileSync(join(reports, 'good.txt'), 'Kenyan President William Ruto visited Uganda on May 2, 2024.');
  writeFileSync(join(reports, 'inner', 'also-good.md'), 'Envoys of Chad met envoys of Niger on May 3, 2024.');
  writeFileSync(join(reports, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]));
  writeFileSync(join(reports, 'empty.txt'), '');
  writeFileSync(join(reports, 'huge.txt'), 'x');
  truncateSync(join(reports, 'huge.txt'), 50 * 1024 * 1024);
  writeFileSync(join(reports, 'broken.md'), '---\ntitle: [\n---\nText');
  writeFileSync(join(reports, 'notes.pdf'), '%PDF-1.7');
  symlinkSync(reports, join(reports, 'inner', 'loop'));
  symlinkSync(join(reports, 'gone.txt'), join(reports, 'dangling.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each is named in one line, the rest is read, the exit code is 1', async () => {
  const place = join(folder, 'ledger');
  const { exit, errors, output } = await run(['read', reports, '--case', place]);
  expect(exit).toBe(1);
  const lines = errors.trim().split('\n');
  expect(lines).toHaveLength(6);
  const lineOf = (name: string) => lines.find((line) => line.includes(name)) ?? '';
  expect(lineOf('picture.txt')).toMatch(/not text/);
  expect(lineOf('empty.txt')).toMatch(/holds no text/);
  expect(lineOf('huge.txt')).toMatch(/50 MB/);
  expect(lineOf('broken.md')).toMatch(/---/);
  expect(lineOf('loop')).toMatch(/leads back/);
  expect(lineOf('dangling.txt')).toMatch(/no such file/);
  expect(output).toContain('2 read');
  expect(output).toContain('6 not readable');
});

test('a file named outright must be of a kind that can be read', async () => {
  const { exit, errors } = await run(['read', join(reports, 'notes.pdf'), '--case', join(folder, 'other')]);
  expect(exit).toBe(1);
  expect(errors).toMatch(/notes\.pdf.*\.txt, \.md/);
});

test('a folder without permission is named, the rest is found', async () => {
  const locked = join(folder, 'locked');
  mkdirSync(join(locked, 'closed'), { recursive: true });
  writeFileSync(join(locked, 'open.txt'), 'Text.');
  chmodSync(join(locked, 'closed'), 0o000);
  chmodSync(folder, 0o755);
  const { files, unread } = await asOrdinaryUser(() => collectFiles([locked], folder));
  chmodSync(join(locked, 'closed'), 0o755);
  expect(files.map((file) => file.key)).toEqual(['locked/open.txt']);
  expect(unread).toMatchObject([{ path: join('locked', 'closed'), error: { code: 'no-permission' } }]);
});

/** The superuser may read everything, so the work is done as nobody. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}
