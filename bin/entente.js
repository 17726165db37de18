#!/usr/bin/env node
// Starts Entente on a Node that can run its sources: the one that runs this, or the one installed beside it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const main = new URL('src/cli/main.ts', root);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(main.href);
} else {
  const own = fileURLToPath(new URL('node_modules/.bin/node', root));
  if (!existsSync(own)) {
    console.error(
      `entente: Node ${process.versions.node} is too old. Install Node 22.18 or later, or run npm ci.`,
    );
    process.exit(2);
  }
  const run = spawnSync(own, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
