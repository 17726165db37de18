import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const serveFileSchema = z.object({ address: z.string(), commandToken: z.string(), process: z.int() });

/** How the command line finds the server that holds a ledger. */
export type ServeFile = z.infer<typeof serveFileSchema>;

/** A secret nobody can guess: 192 bits. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * Leaves word in the ledger's folder of where its server is; only this user can read it.
 * @returns a function that takes it away.
 */
export function keepServeFile(folder: string, file: ServeFile): () => void {
  const path = join(folder, 'serve.json');
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(file)}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
  return () => rmSync(path, { force: true });
}

/** The server that holds the ledger in this folder, or null when there is none alive. */
export function findServer(folder: string): ServeFile | null {
  const path = join(folder, 'serve.json');
  if (!existsSync(path)) return null;
  try {
    const file = serveFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    process.kill(file.process, 0);
    return file;
  } catch {
    return null;
  }
}
