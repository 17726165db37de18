import type { Terminal } from './terminal.ts';

/** A line on a person's screen that tells how far a long run has come; nothing into a pipe. */
export class Progress {
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(done: number, total: number, what: string): void {
    if (!this.#terminal.errorsAreScreen) return;
    const line = `reading ${done}/${total} ${what}`.slice(0, this.#terminal.columns - 1);
    this.#terminal.errors.write(`\r\u001b[2K${line}`);
  }

  clear(): void {
    if (this.#terminal.errorsAreScreen) this.#terminal.errors.write('\r\u001b[2K');
  }
}
