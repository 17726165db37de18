import { spawnSync } from 'node:child_process';
import { annotateLine } from '../src/cli/annotate-line.ts';
import { loadReaders } from '../src/cli/load-readers.ts';
import { group, printLine } from './print-line.ts';
import { readSample } from './sample-lines.ts';

/** Resident memory at each quarter of all reports, and its peak, in a process that does nothing else. */
export function measureMemory(): void {
  spawnSync(process.execPath, [import.meta.filename, 'alone'], { stdio: 'inherit' });
}

if (process.argv[2] === 'alone') {
  const readers = await loadReaders();
  const { lines, words } = readSample();
  const megabytes = (bytes: number) => `${group(bytes / 1_000_000)} MB`;
  const from = performance.now();
  const quarters = new Set([1, 2, 3, 4].map((part) => Math.ceil((part * lines.length) / 4)));
  let total = 0;
  for (const [index, line] of lines.entries()) {
    total += JSON.stringify(annotateLine(line, readers).result).length;
    if (quarters.has(index + 1))
      printLine(`memory after ${group(index + 1)} reports`, megabytes(process.memoryUsage.rss()));
  }
  printLine('peak memory', megabytes(process.resourceUsage().maxRSS * 1024));
  const seconds = (performance.now() - from) / 1000;
  const sum = words.reduce((all, count) => all + count, 0);
  printLine(
    'all of them',
    `${group(sum / seconds)} words/s`,
    `${group(sum)} words, ${group(total / 1e6)} MB of JSON`,
  );
}
