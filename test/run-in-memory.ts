import { Readable, Writable } from 'node:stream';
import { Interruption } from '../src/cli/interruption.ts';
import { runCli } from '../src/cli/run-cli.ts';
import type { Terminal } from '../src/cli/terminal.ts';

export interface Ran {
  exit: number;
  output: string;
  errors: string;
}

/** Runs a command line in this process and collects what it prints. */
export async function run(
  words: readonly string[],
  changes: Partial<Omit<Terminal, 'input'>> & { input?: string } = {},
): Promise<Ran> {
  const { input = '', ...rest } = changes;
  const printed = { output: '', errors: '' };
  const collect = (name: keyof typeof printed) =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[name] += String(chunk);
        done();
      },
    });
  const exit = await runCli(words, {
    input: Readable.from([Buffer.from(input)]),
    output: collect('output'),
    errors: collect('errors'),
    outputIsScreen: false,
    errorsAreScreen: false,
    columns: 100,
    environment: {},
    folder: process.cwd(),
    interruption: new Interruption(),
    now: () => '2025-01-02T03:04:05.000Z',
    ...rest,
  });
  return { exit, ...printed };
}
