import { onThreads } from './on-threads.ts';
import type { OwnFiles } from './own-files.ts';

/** What is printed for one line, and whether it could not be read. */
export interface AnnotatedLine {
  text: string;
  failed: boolean;
}

/**
 * Annotates lines on `count` threads; what comes out is in the order of the lines and the same, byte for byte, as on
 * one thread. Rejects when a thread dies, with why.
 */
export function annotateOnThreads(
  lines: AsyncIterable<string>,
  count: number,
  ownFiles: OwnFiles,
): AsyncGenerator<AnnotatedLine> {
  const script = { url: new URL('./annotate-worker.ts', import.meta.url), data: ownFiles };
  return onThreads<string, AnnotatedLine>(script, lines, count);
}
