import { Worker } from 'node:worker_threads';

/** Inputs given to each thread ahead of their turn: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4;

/** A worker script that answers each message with one message, and what it starts with. */
export interface ThreadScript {
  url: URL;
  data: unknown;
  /**
   * Most megabytes of long-lived objects, so that garbage is collected sooner; a thread that needs more is started again
   * with four times as much. Else as Node has it.
   */
  heapMegabytes?: number;
}

/** Megabytes that no input may need. */
const mostMegabytes = 4096;

interface Thread<Output> {
  worker: Worker;
  /** Who waits for its answers, in the order asked. */
  waiting: { input: unknown; resolve(output: Output): void; reject(error: Error): void }[];
  /** Why it answers no more. */
  dead: Error | null;
}

/**
 * Gives each input to one of `count` threads; answers come in the order of the inputs. Rejects when a thread dies, with
 * why.
 */
export async function* onThreads<Input, Output>(
  script: ThreadScript,
  inputs: AsyncIterable<Input>,
  count: number,
): AsyncGenerator<Output> {
  const threads = Array.from({ length: count }, () => startThread<Output>(script));
  const iterator = inputs[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Input>> | null = iterator.next();
  try {
    const asked: Promise<Output>[] = [];
    while (next !== null || asked.length > 0) {
      const first = asked[0];
      const full = asked.length >= count * AHEAD;
      // Whichever comes first: who asks input by input gets each answer without having to ask again.
      const input: IteratorResult<Input> | null =
        next === null || full
          ? null
          : first === undefined
            ? await next
            : await Promise.race([next, first.then(() => null)]);
      if (input === null) yield await asked.shift()!;
      else if (input.done) next = null;
      else {
        asked.push(ask(threads, input.value));
        next = iterator.next();
      }
    }
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
    // Who stops early must not leave an input half made behind.
    await next?.catch(() => undefined);
    await iterator.return?.();
  }
}

function startThread<Output>(script: ThreadScript): Thread<Output> {
  const thread: Thread<Output> = { worker: startWorker(script), waiting: [], dead: null };
  listen(thread, script);
  return thread;
}

function startWorker({ url, data, heapMegabytes }: ThreadScript): Worker {
  const limits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes };
  return new Worker(url, {
    workerData: data,
    ...(heapMegabytes !== undefined && { resourceLimits: limits }),
  });
}

/** Megabytes of short-lived objects, where long-lived ones are limited. */
const youngMegabytes = 12;

function listen<Output>(thread: Thread<Output>, script: ThreadScript): void {
  const { worker } = thread;
  const fail = (error: Error) => {
    thread.dead ??= error;
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  };
  worker.on('message', (output: Output) => thread.waiting.shift()?.resolve(output));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const larger = { ...script, heapMegabytes: (script.heapMegabytes ?? mostMegabytes) * 4 };
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY' && larger.heapMegabytes <= mostMegabytes;
    if (!isFull) return fail(error);
    thread.worker = startWorker(larger);
    listen(thread, larger);
    for (const { input } of thread.waiting) thread.worker.postMessage(input);
  });
  worker.on('exit', (code) => {
    if (thread.worker !== worker) return;
    fail(thread.dead ?? new Error(`A reading thread ended with code ${code}; run with --threads 1.`));
  });
}

/** Gives an input to the thread with the least to do. */
function ask<Output>(threads: readonly Thread<Output>[], input: unknown): Promise<Output> {
  const thread = threads.reduce((least, other) =>
    other.waiting.length < least.waiting.length ? other : least,
  );
  const answer = new Promise<Output>((resolve, reject) => {
    if (thread.dead === null) thread.waiting.push({ input, resolve, reject });
    else reject(thread.dead);
  });
  // Waited for in the order of the inputs: until then a failure is not nobody's.
  answer.catch(() => undefined);
  thread.worker.postMessage(input);
  return answer;
}
