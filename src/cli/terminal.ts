import type { Readable, Writable } from 'node:stream';
import type { OpenLedger } from '../record/open-ledger.ts';
import { Interruption } from './interruption.ts';

/** The world as commands see it: the only place where clock, environment and streams come in. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether output and errors go to a person's screen. */
  readonly outputIsScreen: boolean;
  readonly errorsAreScreen: boolean;
  /** Width of the screen in characters. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly interruption: Interruption;
  /** The time now, ISO 8601. */
  now(): string;
  /** Gives the ledger that is open already, where a server runs the command; without it, each command opens its own. */
  openLedger?(place: string, options: { create: boolean }): Promise<OpenLedger>;
}

/** The terminal this process runs in. */
export function processTerminal(): Terminal {
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    outputIsScreen: process.stdout.isTTY === true,
    errorsAreScreen: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 100,
    environment: process.env,
    folder: process.cwd(),
    interruption: new Interruption(),
    now: () => new Date().toISOString(),
  };
}
