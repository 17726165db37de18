import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** How a run of the tests ends when its one test is this, with the database that all runs start. */
function endOf(body: string): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'entente-run-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const setup = JSON.stringify(join(root, 'test/start-postgres.ts'));
    writeFileSync(
      join(folder, 'vitest.config.mjs'),
      `export default { test: { include: ['*.test.mjs'], globalSetup: [${setup}] } };`,
    );
    writeFileSync(join(folder, 'one.test.mjs'), `import { expect, test } from 'vitest';\n${body}\n`);
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    return spawnSync(process.execPath, [vitest, 'run', '--root', folder], { cwd: folder, stdio: 'ignore' })
      .status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a run with a failed test ends with an error code, one without does not', { timeout: 120_000 }, () => {
  expect(endOf("test('fails', () => expect(1).toBe(2));")).toBe(1);
  expect(endOf("test('holds', () => expect(1).toBe(1));")).toBe(0);
});
