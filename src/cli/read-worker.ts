import { parentPort, workerData } from 'node:worker_threads';
import type { ReportToRead } from './find-stored.ts';
import { loadReaders } from './load-readers.ts';
import type { OwnFiles } from './own-files.ts';
import { type ReadAttempt, tryRead } from './try-read.ts';

/** One thread of `read`: gets a report, answers with what was read in it or why it could not be read. */
const port = parentPort;
if (port === null) throw new Error('read-worker.ts runs as a worker thread; start it with readOnThreads');
const readers = await loadReaders(workerData as OwnFiles);
port.on('message', (report: ReportToRead) => {
  port.postMessage(tryRead(report, readers) satisfies ReadAttempt);
});
