import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const planted = mkdtempSync(join(tmpdir(), 'entente-boundaries-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

async function cruiseFolder(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, {
    ...options,
    tsConfig: undefined,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  return output as ICruiseResult;
}

function brokenRules({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

test('imports go one way', async () => {
  const result = await cruiseFolder(root, ['src']);
  // Under a TypeScript without a JavaScript API the tool finds no modules and passes.
  expect(result.summary.totalCruised).toBeGreaterThan(100);
  expect(brokenRules(result)).toEqual([]);
});

test.each([
  ['read-imports', 'src/read/a.ts', "import '../record/b.ts';"],
  ['vocabulary-imports', 'src/vocabulary/a.ts', "import '../read/b.ts';"],
  ['record-imports', 'src/record/a.ts', "import '../resolve/b.ts';"],
  ['pure-stages', 'src/resolve/a.ts', "import 'node:fs';"],
  ['sql-only-in-record', 'src/cli/a.ts', "import 'kysely';"],
  ['nobody-imports-the-command-line', 'src/analyse/a.ts', "import '../cli/b.ts';"],
])('a planted breach of %s is found', async (rule, path, line) => {
  rmSync(planted, { recursive: true, force: true });
  for (const folder of ['read', 'record', 'vocabulary', 'resolve', 'cli', 'analyse']) {
    mkdirSync(join(planted, 'src', folder), { recursive: true });
    writeFileSync(join(planted, 'src', folder, 'b.ts'), 'export const b = 1;\n');
  }
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'));
  mkdirSync(dirname(join(planted, path)), { recursive: true });
  writeFileSync(join(planted, path), `${line}\n`);
  const broken = brokenRules(await cruiseFolder(planted, ['src']));
  expect(broken.some((line) => line.startsWith(`${rule}: ${path}`))).toBe(true);
});
