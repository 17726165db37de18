import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/web');

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
};

/**
 * Builds the pages when they have not been built since their sources changed: the first time takes some seconds.
 * @param tell is called before a build begins.
 */
export async function buildPages(tell: () => void): Promise<void> {
  const sources = newest(join(root, 'web'));
  const index = join(built, 'index.html');
  if (existsSync(index) && (sources === 0 || statSync(index).mtimeMs >= sources)) return;
  tell();
  const { build } = await import('vite');
  const fresh = `${built}-${process.pid}`;
  await build({
    configFile: join(root, 'web/vite.config.ts'),
    root: join(root, 'web'),
    logLevel: 'error',
    build: { outDir: fresh },
  });
  putInPlace(fresh);
}

/** Two processes may build at once, and a third may be reading: nobody sees half of a build. */
function putInPlace(fresh: string): void {
  const old = `${fresh}-old`;
  if (existsSync(built)) renameSync(built, old);
  try {
    renameSync(fresh, built);
  } catch {
    // Another process put its own build, of the same sources, there first.
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** A file of the built pages by its path below them. */
export async function readPage(
  path: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null> {
  const parts = path.split('/');
  const type = types[path.split('.').at(-1) ?? ''];
  if (type === undefined || parts.some((part) => part === '' || part.startsWith('.'))) return null;
  const file = join(built, ...parts);
  return existsSync(file) ? { bytes: new Uint8Array(readFileSync(file)), type } : null;
}

/** When the newest file below a folder was changed, in milliseconds; 0 when there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs);
  return Math.max(0, ...times);
}
