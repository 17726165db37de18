import { spawn } from 'node:child_process';
import { type Command, InvalidArgumentError } from 'commander';
import { buildPages } from '../build-pages.ts';
import type { Session, SharedOptions } from '../session.ts';
import { startServer } from '../start-server.ts';
import { writeText } from '../write-text.ts';

interface ServeOptions extends SharedOptions {
  port: number;
  open?: boolean;
}

/** `entente serve` */
export function addServe(program: Command, session: Session): void {
  program
    .command('serve')
    .summary('the workbench: the ledger in a browser')
    .description(
      'Open the ledger as pages in a browser, on this machine alone: 127.0.0.1, with a token that is new for every run. Nothing is loaded from elsewhere. While it runs, other commands on the same ledger go through it. Ctrl-C ends it.',
    )
    .option('--port <port>', 'which port (else any that is free)', parsePort, 0)
    .option('--open', 'open it in the browser of this machine')
    .addHelpText('after', '\nExamples:\n  entente serve --case my-case --open\n  entente serve --port 4321')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ServeOptions>();
      const { terminal } = session;
      await buildPages(() => terminal.errors.write('Building the pages, once …\n'));
      await session.withLedger({ ...options, create: true }, async (ledger) => {
        const server = await startServer(session, ledger, session.ledgerPlace(options), options.port);
        const text = options.json
          ? JSON.stringify({ url: server.url, ledger: ledger.place })
          : `The workbench of ${ledger.place} is at\n\n  ${session.style.bold(server.url)}\n\nCtrl-C ends it.`;
        await writeText(terminal.output, `${text}\n`);
        if (options.open) openBrowser(server.url);
        await terminal.interruption.wait();
        await server.close();
      });
    });
}

function parsePort(word: string): number {
  const port = /^\d{1,5}$/.test(word) ? Number(word) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** The way each system opens an address; where there is none, the printed address has to do. */
function openBrowser(url: string): void {
  const [program, ...words] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  spawn(program!, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
