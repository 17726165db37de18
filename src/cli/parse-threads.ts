import { UsageError } from './failure.ts';

/** Most threads that make sense: each holds the models for itself. */
const MOST_THREADS = 256;

/** `--threads N`. */
export function parseThreads(written: string): number {
  const threads = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (threads < 1 || threads > MOST_THREADS)
    throw new UsageError(
      `--threads takes a whole number from 1 to ${MOST_THREADS}, not "${written}".`,
      'As many as the machine has cores is fastest.',
    );
  return threads;
}
