import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

// A closed pipe (`entente timeline | head`) is the reader's wish, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), processTerminal());
