import { resolve } from 'node:path';
import { LedgerError } from '../record/ledger-error.ts';
import { type OpenLedger, openLedger } from '../record/open-ledger.ts';
import { type ErrorObject, exitCodes, failureLine } from './failure.ts';
import { HeldByServer } from './forward-command.ts';
import { StoppedError } from './interruption.ts';
import { findServer } from './serve-file.ts';
import { type Style, styleFor } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Options that every command takes. */
export interface SharedOptions {
  case?: string;
  json?: boolean;
}

/** One run of one command: its terminal, how it says things, and the worst that happened. */
export class Session {
  readonly terminal: Terminal;
  readonly style: Style;
  exit: number = exitCodes.done;

  /** Runs another command line, as `serve` does for those that reach it. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>;

  constructor(terminal: Terminal, run: Session['run']) {
    this.terminal = terminal;
    this.run = run;
    this.style = styleFor(terminal);
  }

  /** Where the ledger is: `--case`, else ENTENTE_CASE, else the folder `entente-ledger` here. */
  ledgerPlace(options: SharedOptions): string {
    const place = options.case || this.terminal.environment.ENTENTE_CASE || 'entente-ledger';
    return /^postgres(ql)?:\/\//.test(place) ? place : resolve(this.terminal.folder, place);
  }

  /**
   * Opens the ledger for one piece of work and closes it whatever happens.
   * @throws StoppedError after closing it, when a signal asked the run to stop.
   * @throws HeldByServer when a running server holds it: the command is to be run there.
   */
  async withLedger<T>(
    options: SharedOptions & { create: boolean },
    work: (ledger: OpenLedger) => Promise<T>,
  ): Promise<T> {
    const { interruption } = this.terminal;
    const result = await interruption.hold(async () => {
      const ledger = await this.#open(this.ledgerPlace(options), { create: options.create });
      try {
        return await work(ledger);
      } finally {
        await ledger.close();
      }
    });
    if (interruption.requested !== null) throw new StoppedError(interruption.requested);
    return result;
  }

  async #open(place: string, options: { create: boolean }): Promise<OpenLedger> {
    try {
      return await (this.terminal.openLedger ?? openLedger)(place, options);
    } catch (error) {
      const isLocked = error instanceof LedgerError && error.code === 'ledger-locked';
      const server = isLocked ? findServer(place) : null;
      throw server === null ? error : new HeldByServer(server);
    }
  }

  /** Says on standard error what could not be done; with `--json` as the contract's error object, one a line. */
  complain(object: ErrorObject & { path?: string }, exit: number, json: boolean | undefined): void {
    this.exit = Math.max(this.exit, exit);
    const line = json
      ? JSON.stringify({ error: object })
      : `entente: ${object.path === undefined ? '' : `${object.path}: `}${failureLine(object)}`;
    this.terminal.errors.write(`${line}\n`);
  }
}
