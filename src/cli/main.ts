import { enableCompileCache } from 'node:module';

// Half a second less at each start after the first; where nothing can be kept, nothing is.
enableCompileCache();
const { signalCodes } = await import('./interruption.ts');
const { runCli } = await import('./run-cli.ts');
const { processTerminal } = await import('./terminal.ts');

// A closed pipe (`entente timeline | head`) is the reader's wish, not a fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const terminal = processTerminal();
for (const [signal, code] of Object.entries(signalCodes) as [NodeJS.Signals, number][]) {
  process.on(signal, () => {
    if (!terminal.interruption.request(signal)) process.exit(code);
  });
}

process.exitCode = await runCli(process.argv.slice(2), terminal);
