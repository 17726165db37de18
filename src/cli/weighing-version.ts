import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { digestText } from '../vocabulary/digest-text.ts';

/** Folders with all that turns findings into entries. */
const weighing = ['resolve', 'gazetteer', 'vocabulary'];

/** Names the code and the data that weigh findings against each other: entries kept by another are made anew. */
export function weighingVersion(): string {
  const source = join(import.meta.dirname, '..');
  const files = weighing.flatMap((folder) => {
    const names = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
    return names.sort().map((name) => {
      const { size, mtimeMs } = statSync(join(source, folder, name));
      return `${folder}/${name} ${size} ${mtimeMs}`;
    });
  });
  return digestText(manifest.version, ...files).slice(0, 16);
}
