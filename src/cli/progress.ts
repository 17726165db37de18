import type { Terminal } from './terminal.ts';

/** A line on a person's screen that tells how far a long run has come and how long it will take; nothing into a pipe. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #started: number;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#started = Date.parse(terminal.now());
  }

  show(done: number, total: number, what: string): void {
    if (!this.#terminal.errorsAreScreen) return;
    const line = `reading ${done}/${total}${this.#left(done, total)} ${what}`;
    this.#terminal.errors.write(`\r\u001b[2K${line.slice(0, this.#terminal.columns - 1)}`);
  }

  clear(): void {
    if (this.#terminal.errorsAreScreen) this.#terminal.errors.write('\r\u001b[2K');
  }

  /** Told once there is something to reckon from. */
  #left(done: number, total: number): string {
    const seconds = (Date.parse(this.#terminal.now()) - this.#started) / 1000;
    const left = (seconds / done) * (total - done);
    if (seconds < 5 || left < 1) return '';
    return left < 90 ? ` (${Math.ceil(left)} s left)` : ` (${Math.ceil(left / 60)} min left)`;
  }
}
