import { availableParallelism } from 'node:os';
import { annotateLine } from '../src/cli/annotate-line.ts';
import { annotateOnThreads } from '../src/cli/annotate-on-threads.ts';
import { noOwnFiles } from '../src/cli/own-files.ts';
import type { Readers } from '../src/read-report.ts';
import { group, printLine } from './print-line.ts';
import { processorTime } from './processor-time.ts';
import type { Sample } from './sample-lines.ts';

/** Reports timed; spread over the sample, because reports of one day are alike. */
const TIMED = 2_000;

/** Words a second through `annotate`, on one thread and on all cores (readers loaded, threads warm). */
export async function measureAnnotate(sample: Sample, readers: Readers): Promise<void> {
  const step = Math.max(1, Math.floor(sample.lines.length / TIMED));
  const picked = [...sample.lines.keys()].filter((index) => index % step === 0).slice(0, TIMED);
  const lines = picked.map((index) => sample.lines[index]!);
  const words = picked.reduce((sum, index) => sum + sample.words[index]!, 0);
  for (const line of lines.slice(0, 100)) annotateLine(line, readers);

  const from = performance.now();
  const before = processorTime();
  for (const line of lines) JSON.stringify(annotateLine(line, readers).result);
  const alone = (1000 * words) / (performance.now() - from);
  const busy = (1000 * words) / (processorTime() - before);
  printLine(
    `annotate, one thread (${group(lines.length)} reports)`,
    `${group(alone)} words/s`,
    `${group(busy)} a second of processor time`,
  );

  const cores = availableParallelism();
  const together = await speedOnThreads(lines, words, cores);
  printLine(
    `annotate --threads ${cores}`,
    `${group(together)} words/s`,
    `${(together / alone).toFixed(2)} × one thread`,
  );
}

/** From the first answer on, when every thread has read its weights. */
async function speedOnThreads(lines: readonly string[], words: number, threads: number): Promise<number> {
  const warming = 50 * threads;
  async function* all() {
    yield* lines.slice(0, warming);
    yield* lines;
  }
  let from = 0;
  let answers = 0;
  for await (const _ of annotateOnThreads(all(), threads, noOwnFiles)) {
    answers += 1;
    if (answers === warming) from = performance.now();
  }
  return (1000 * words) / (performance.now() - from);
}
