import { availableParallelism } from 'node:os';
import type { ReportToRead } from './find-stored.ts';
import { onThreads } from './on-threads.ts';
import type { OwnFiles } from './own-files.ts';
import type { ReadAttempt } from './try-read.ts';

/** Each thread holds the models for itself, about 150 MB: more than this many are not started without being asked for. */
const MOST_BY_DEFAULT = 4;
/** Fewer reports are read sooner than a thread has started. */
const WORTH_A_THREAD = 12;
/** Room for the long-lived objects of one thread: the models take 100, a report of usual length little. */
const heapMegabytes = 224;

/**
 * Reads reports on so many threads – else as many as there are cores, within what memory allows, or on this one when
 * there is little to read. What comes out is in the order of the reports and the same on any number of threads.
 */
export async function* readOnThreads(
  reports: AsyncGenerator<ReportToRead>,
  asked: number | undefined,
  own: OwnFiles,
): AsyncGenerator<ReadAttempt> {
  const first: ReportToRead[] = [];
  while (first.length < WORTH_A_THREAD) {
    const next = await reports.next();
    if (next.done) break;
    first.push(next.value);
  }
  if (first.length === 0) return;
  const isMuch = first.length === WORTH_A_THREAD;
  const threads = asked ?? (isMuch ? Math.min(availableParallelism(), MOST_BY_DEFAULT) : 1);
  if (threads > 1) {
    const script = { url: new URL('./read-worker.ts', import.meta.url), data: own, heapMegabytes };
    yield* onThreads<ReportToRead, ReadAttempt>(script, chain(first, reports), threads);
    return;
  }
  // Where threads read, this one does without all that reading needs: 200 MB.
  const { loadReaders } = await import('./load-readers.ts');
  const { tryRead } = await import('./try-read.ts');
  const readers = await loadReaders(own);
  for await (const report of chain(first, reports)) yield tryRead(report, readers);
}

async function* chain<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
