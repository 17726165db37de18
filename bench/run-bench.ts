/**
 * Speed and memory. Usage: `npm run bench`, or `npm run bench -- --quick` without the runs over all reports (minutes).
 * Figures depend on the machine and on what else runs on it; the ratios depend on them less.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadReaders } from '../src/cli/load-readers.ts';
import { measureAnnotate } from './annotate-speed.ts';
import { measureGrowth } from './growth.ts';
import { measureLedgerGrowth } from './ledger-growth.ts';
import { measureMemory } from './memory.ts';
import { printLine } from './print-line.ts';
import { readSample } from './sample-lines.ts';
import { measureTagging } from './tag-speed.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const started = performance.now();
const readers = await loadReaders();
const sample = readSample();
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; text: ${sample.name}`,
);
printLine('loading all that reads', `${Math.round(performance.now() - started)} ms`);
console.log('reading');
await measureAnnotate(sample, readers);
console.log('growth');
measureGrowth(sample, readers);
console.log('tagging and parsing alone');
await measureTagging();
if (!values.quick) {
  console.log('memory');
  measureMemory();
  console.log('a ledger of 20,000 reports beside one of 1,000');
  measureLedgerGrowth();
}
