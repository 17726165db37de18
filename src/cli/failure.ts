import { IngestError } from '../ingest/ingest-error.ts';
import { LedgerError } from '../record/ledger-error.ts';
import { StoppedError, signalCodes } from './interruption.ts';

/** Exit codes of the interchange contract. */
export const exitCodes = { done: 0, someUnread: 1, wrongUsage: 2, ledgerClosed: 3 } as const;

/** The error object of the interchange contract. */
export interface ErrorObject {
  code: string;
  message: string;
  hint: string;
}

/** A command used wrongly: an unknown actor, a date that is none, an entry that is not there. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}

/** What went wrong as an error object, with the exit code it means. Faults of our own are passed through as `unexpected`. */
export function describeFailure(error: unknown): { exit: number; object: ErrorObject } {
  if (error instanceof LedgerError) {
    return {
      exit: exitCodes.ledgerClosed,
      object: { code: error.code, message: error.message, hint: error.hint },
    };
  }
  if (error instanceof IngestError) {
    return {
      exit: exitCodes.someUnread,
      object: { code: error.code, message: error.message, hint: error.hint },
    };
  }
  if (error instanceof UsageError) {
    return {
      exit: exitCodes.wrongUsage,
      object: { code: 'usage', message: error.message, hint: error.hint },
    };
  }
  if (error instanceof StoppedError) {
    return {
      exit: signalCodes[error.signal] ?? exitCodes.someUnread,
      object: { code: 'stopped', message: error.message, hint: 'The same command goes on where it stopped.' },
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    exit: exitCodes.someUnread,
    object: {
      code: 'unexpected',
      message: `Something went wrong that should not: ${message.replace(/\.$/, '')}.`,
      hint: 'Please report it with the input that led to it.',
    },
  };
}

/** One sentence and what to do next, as one line. */
export function failureLine({ message, hint }: ErrorObject): string {
  return hint === '' ? message : `${message} ${hint}`;
}
