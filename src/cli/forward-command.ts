import { LedgerError } from '../record/ledger-error.ts';
import type { ServeFile } from './serve-file.ts';
import type { Terminal } from './terminal.ts';
import { writeText } from './write-text.ts';

/** A ledger that a running server holds: the command is to be run there. */
export class HeldByServer extends Error {
  readonly server: ServeFile;

  constructor(server: ServeFile) {
    super(`The ledger is held by the server at ${server.address}.`);
    this.name = 'HeldByServer';
    this.server = server;
  }
}

/**
 * Runs a command line on the server that holds the ledger; what it prints appears here as it comes.
 * @returns its exit code.
 * @throws LedgerError when the server does not answer.
 */
export async function forwardCommand(
  words: readonly string[],
  server: ServeFile,
  terminal: Terminal,
): Promise<number> {
  const response = await fetch(`http://${server.address}/api/command`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.commandToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      words,
      folder: terminal.folder,
      columns: terminal.columns,
      colours: terminal.outputIsScreen && terminal.environment.NO_COLOR === undefined,
    }),
  }).catch(() => null);
  if (response === null || !response.ok || response.body === null) throw noAnswer(server);
  let exit: number | null = null;
  for await (const { event, data } of eventsOf(response.body)) {
    if (event === 'output') await writeText(terminal.output, data);
    else if (event === 'errors') await writeText(terminal.errors, data);
    else if (event === 'exit') exit = Number(data);
  }
  if (exit === null) throw noAnswer(server);
  return exit;
}

function noAnswer({ address, process }: ServeFile): LedgerError {
  return new LedgerError(
    'ledger-locked',
    `The ledger is held by the server at ${address} (process ${process}), which does not answer.`,
    'Stop that server, or wait until it answers, and try again.',
  );
}

/** The events of a stream, their data parsed: each is `event:` and one `data:` line of JSON. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const parts = rest.split('\n\n');
    rest = parts.pop()!;
    for (const part of parts) {
      const event = /^event: ?(.*)$/m.exec(part)?.[1];
      const data = /^data: ?(.*)$/m.exec(part)?.[1];
      if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) as string };
    }
  }
}
