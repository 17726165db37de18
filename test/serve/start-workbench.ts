import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli.ts';
import { Session } from '../../src/cli/session.ts';
import { startServer } from '../../src/cli/start-server.ts';
import { openLedger } from '../../src/record/open-ledger.ts';
import { memoryTerminal } from './memory-terminal.ts';

export interface Workbench {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  token: string;
  /** The ledger's folder. */
  place: string;
  /** Asks with the run's token. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Asks and parses. */
  ask<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

/** A server on a ledger of its own, with the reports of `paths` read into it. */
export async function startWorkbench(...paths: string[]): Promise<Workbench> {
  const place = mkdtempSync(join(tmpdir(), 'entente-workbench-'));
  const terminal = memoryTerminal();
  if (paths.length > 0) {
    const exit = await runCli(['read', '--case', place, ...paths], terminal);
    if (exit !== 0) throw new Error(`reading ${paths.join(' ')} ended with ${exit}`);
  }
  const ledger = await openLedger(place, { create: true });
  const server = await startServer(new Session(terminal, runCli), ledger, place, 0);
  const { origin, searchParams } = new URL(server.url);
  const token = searchParams.get('token')!;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      redirect: 'manual',
    });
  return {
    origin,
    token,
    place,
    get,
    ask: async <T>(path: string) => (await (await get(path)).json()) as T,
    close: async () => {
      await server.close();
      await ledger.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
