#!/usr/bin/env node
// Starts Entente on a Node that can: the one that runs this, or the one installed with the package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const built = new URL('dist/cli/main.js', root);
const main = existsSync(built) ? built : new URL('src/cli/main.ts', root);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main.href);
} else {
  const own = ['node_modules/.bin/node', '../.bin/node', '../node/bin/node']
    .map((path) => fileURLToPath(new URL(path, root)))
    .find((path) => existsSync(path));
  if (own === undefined) {
    console.error(`entente: Node ${process.versions.node} is too old. Install Node 22.18 or later.`);
    process.exit(2);
  }
  const run = spawnSync(own, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
