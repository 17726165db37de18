import { Readable, Writable } from 'node:stream';
import { Interruption } from '../../src/cli/interruption.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal nobody looks at; what was printed is in `printed`. */
export function memoryTerminal(): Terminal & { printed: string[]; complained: string[] } {
  const [printed, complained]: [string[], string[]] = [[], []];
  const into = (lines: string[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
  return {
    input: Readable.from([]),
    output: into(printed),
    errors: into(complained),
    outputIsScreen: false,
    errorsAreScreen: false,
    columns: 100,
    environment: {},
    folder: process.cwd(),
    interruption: new Interruption(),
    now: () => '2026-01-15T12:00:00.000Z',
    printed,
    complained,
  };
}
