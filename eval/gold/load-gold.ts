import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, goldDocumentSchema } from './gold-schema.ts';

const folder = join(import.meta.dirname, 'documents');

/** Names of the gold files, sorted. */
export function goldFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** One gold document; throws an Error that names the file and each fault in it. */
export function loadGoldFile(name: string): GoldDocument {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new Error(`eval/gold/documents/${name} is not JSON: ${String(error)}`);
  }
  const parsed = goldDocumentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`eval/gold/documents/${name} does not fit gold-schema.ts:\n${faults.join('\n')}`);
}

/** All of our own gold. */
export function loadGold(): GoldDocument[] {
  return goldFiles().map(loadGoldFile);
}
