import { parentPort, workerData } from 'node:worker_threads';
import { annotateLine } from './annotate-line.ts';
import { loadReaders } from './load-readers.ts';
import type { OwnFiles } from './own-files.ts';

/** One thread of `annotate --threads`: gets a line, answers with what is to be printed for it. */
const port = parentPort;
if (port === null)
  throw new Error('annotate-worker.ts runs as a worker thread; start it with annotateOnThreads');
const readers = await loadReaders(workerData as OwnFiles);
port.on('message', (line: string) => {
  const { result, failed } = annotateLine(line, readers);
  port.postMessage({ text: JSON.stringify(result), failed });
});
