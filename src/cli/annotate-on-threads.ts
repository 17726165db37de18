import { Worker } from 'node:worker_threads';
import type { OwnFiles } from './own-files.ts';

/** What is printed for one line, and whether it could not be read. */
export interface AnnotatedLine {
  text: string;
  failed: boolean;
}

/** Lines given to each thread ahead of their turn: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4;

interface Thread {
  worker: Worker;
  /** Who waits for its answers, in the order asked. */
  waiting: { resolve(line: AnnotatedLine): void; reject(error: Error): void }[];
}

/**
 * Annotates lines on `count` threads; what comes out is in the order of the lines and the same, byte for byte, as on
 * one thread. Rejects when a thread dies, with why.
 */
export async function* annotateOnThreads(
  lines: AsyncIterable<string>,
  count: number,
  ownFiles: OwnFiles,
): AsyncGenerator<AnnotatedLine> {
  const threads = Array.from({ length: count }, () => startThread(ownFiles));
  try {
    const asked: Promise<AnnotatedLine>[] = [];
    const input = lines[Symbol.asyncIterator]();
    let next: Promise<IteratorResult<string>> | null = input.next();
    while (next !== null || asked.length > 0) {
      const first = asked[0];
      const full = asked.length >= count * AHEAD;
      // Whichever comes first: who asks line by line gets each answer without having to ask again.
      const line: IteratorResult<string> | null =
        next === null || full
          ? null
          : first === undefined
            ? await next
            : await Promise.race([next, first.then(() => null)]);
      if (line === null) yield await asked.shift()!;
      else if (line.done) next = null;
      else {
        asked.push(ask(threads, line.value));
        next = input.next();
      }
    }
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(ownFiles: OwnFiles): Thread {
  const worker = new Worker(new URL('./annotate-worker.ts', import.meta.url), { workerData: ownFiles });
  const thread: Thread = { worker, waiting: [] };
  const fail = (error: Error) => {
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  };
  worker.on('message', (line: AnnotatedLine) => thread.waiting.shift()?.resolve(line));
  worker.on('error', fail);
  worker.on('exit', (code) =>
    fail(new Error(`A reading thread ended with code ${code}; run with --threads 1.`)),
  );
  return thread;
}

/** Gives a line to the thread with the least to do. */
function ask(threads: readonly Thread[], line: string): Promise<AnnotatedLine> {
  const thread = threads.reduce((least, other) =>
    other.waiting.length < least.waiting.length ? other : least,
  );
  const answer = new Promise<AnnotatedLine>((resolve, reject) => {
    thread.waiting.push({ resolve, reject });
  });
  // Waited for in the order of the lines: until then a failure is not nobody's.
  answer.catch(() => undefined);
  thread.worker.postMessage(line);
  return answer;
}
