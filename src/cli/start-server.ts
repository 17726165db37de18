import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { serve } from '@hono/node-server';
import manifest from '../../package.json' with { type: 'json' };
import { ingestBytes } from '../ingest/ingest-bytes.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { queryReport } from '../record/query-reports.ts';
import { createApp } from '../serve/create-app.ts';
import { type Host, makeAnswerMemory } from '../serve/host.ts';
import { readPage } from './build-pages.ts';
import { UsageError } from './failure.ts';
import { makeRunner } from './run-on-server.ts';
import { keepServeFile, makeToken } from './serve-file.ts';
import type { Session } from './session.ts';

/** Bytes that one upload may have. */
const uploadLimit = 64_000_000;

export interface RunningServer {
  /** With the token that lets a browser in. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the ledger on this machine alone.
 * @param port 0 for any that is free.
 * @throws UsageError when the port is taken.
 */
export async function startServer(
  session: Session,
  ledger: OpenLedger,
  place: string,
  port: number,
): Promise<RunningServer> {
  const isFolder = !/^postgres(ql)?:\/\//.test(place);
  const uploads = isFolder ? join(place, 'imports') : mkdtempSync(join(tmpdir(), 'entente-imports-'));
  const memory = makeAnswerMemory();
  const runner = makeRunner(session, ledger, place, memory.clear);
  const [pageToken, commandToken] = [makeToken(), makeToken()];
  let address = '';
  const host: Host = {
    get address() {
      return address;
    },
    pageToken,
    commandToken,
    place: ledger.place,
    version: manifest.version,
    uploadLimit,
    run: runner.run,
    revision: runner.revision,
    memory,
    today: () => session.terminal.now().slice(0, 10),
    nonce: () => makeToken().slice(0, 12),
    page: readPage,
    report: (id) => queryReport(ledger.db, id),
    original: async ({ id, source, key }) => {
      if (!existsSync(source)) return null;
      const bytes = new Uint8Array(readFileSync(source));
      return ingestBytes(bytes, key).id === id ? bytes : null;
    },
    keepUpload: async (name, bytes) => keepUpload(uploads, name, bytes),
  };
  // The app is made when the port is known: its guards check it.
  let app: ReturnType<typeof createApp> | null = null;
  const server = await listen((request) => app!.fetch(request), port);
  address = server.address;
  app = createApp(host);
  const forget = isFolder
    ? keepServeFile(place, { address, commandToken, process: process.pid })
    : () => undefined;
  return {
    url: `http://${address}/?token=${pageToken}`,
    close: async () => {
      forget();
      await server.close();
    },
  };
}

async function listen(answer: (request: Request) => Response | Promise<Response>, port: number) {
  return new Promise<{ address: string; close(): Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      resolve({
        address: `127.0.0.1:${info.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${port} is taken.`, 'Choose another with --port, or leave it out.')
          : error,
      );
    });
  });
}

/** Beside the ledger, under its own name; another report of that name gets a folder of its own. */
function keepUpload(folder: string, name: string, bytes: Uint8Array): string {
  const plain =
    basename(name.replace(/\\/g, '/'))
      .replace(/[\p{C}/\\:*?"<>|]/gu, '-')
      .replace(/^\.+/, '') || 'report.txt';
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const free = [join(folder, plain), join(folder, digest, plain)].find(
    (path) => !existsSync(path) || readFileSync(path).equals(bytes),
  );
  const path = free ?? join(folder, digest, plain);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}
