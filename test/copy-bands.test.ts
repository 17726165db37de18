import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const numberAfter = (file: string, words: RegExp) =>
  Number(words.exec(readFileSync(join(root, file), 'utf8'))?.[1]);

test('the database files fingerprints by bands no longer than those that find copies', () => {
  const asked = numberAfter('src/resolve/find-copies.ts', /const bandSize = (\d+)/);
  expect(asked).toBeGreaterThan(0);
  expect(numberAfter('src/record/mark-alike.ts', /const bandSize = (\d+)/)).toBe(asked);
  expect(numberAfter('src/record/migrations/0005-alike.ts', /part\.place - 1\) \/ (\d+)/)).toBe(asked);
});
