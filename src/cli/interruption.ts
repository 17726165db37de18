/**
 * Ctrl-C and its kin. A run that holds a ledger is asked to stop at the next report, so that the ledger is closed and
 * its lock given back; any other run, and one asked twice, stops at once.
 */
export class Interruption {
  #requested: NodeJS.Signals | null = null;
  #holds = 0;
  #waiting: (() => void)[] = [];

  /** The signal that asked the run to stop; null while none has. */
  get requested(): NodeJS.Signals | null {
    return this.#requested;
  }

  /** @returns whether the run may be left to end by itself. */
  request(signal: NodeJS.Signals): boolean {
    const isFirst = this.#requested === null;
    this.#requested = signal;
    for (const goOn of this.#waiting.splice(0)) goOn();
    return isFirst && this.#holds > 0;
  }

  /** Until a signal asks the run to stop. */
  wait(): Promise<void> {
    if (this.#requested !== null) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Does `work` without being cut off in the middle. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.#holds++;
    try {
      return await work();
    } finally {
      this.#holds--;
    }
  }
}

/** A run that a signal stopped between two pieces of work. */
export class StoppedError extends Error {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}. What was read until then is in the ledger.`);
    this.name = 'StoppedError';
    this.signal = signal;
  }
}

/** Exit codes by the custom of shells: 128 and the number of the signal. */
export const signalCodes: Partial<Record<NodeJS.Signals, number>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
};
