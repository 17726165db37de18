import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeline } from '../src/analyse/timeline.ts';
import { scopeOfDyads } from '../src/cli/case-scopes.ts';
import type { ReportToRead } from '../src/cli/find-stored.ts';
import { openCase } from '../src/cli/open-case.ts';
import { noOwnFiles } from '../src/cli/own-files.ts';
import { readOnThreads } from '../src/cli/read-on-threads.ts';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { type OpenLedger, openLedger } from '../src/record/open-ledger.ts';
import { type ReadReport, storeReports } from '../src/record/store-report.ts';
import { group, printLine } from './print-line.ts';
import { processorTime } from './processor-time.ts';
import { readSample } from './sample-lines.ts';

/** Reports in the ledger when it is asked. */
const sizes = [1_000, 20_000];
/** Reports stored at once, as `entente read` does, and how many of them are timed. */
const batchSize = 32;
const timed = 480;

/**
 * How a ledger of 20,000 reports compares with one of 1,000: storing a report; a timeline and a dyad when something was
 * stored since the last question, and when not. In a process that does nothing else, with its peak of memory.
 */
export function measureLedgerGrowth(): void {
  spawnSync(process.execPath, [import.meta.filename, 'alone'], { stdio: 'inherit' });
}

/** Milliseconds of processor time, by what was done. */
type Costs = Map<string, number>;

if (process.argv[2] === 'alone') {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const ledger = await openLedger(folder, { create: true });
  try {
    const reading = readOnThreads(listSample(), undefined, noOwnFiles);
    const found: Costs[] = [];
    let stored = 0;
    for (const size of sizes) {
      for (; stored < size - timed; stored += batchSize)
        await storeReports(ledger.db, await take(reading, Math.min(batchSize, size - timed - stored)));
      const last = await take(reading, timed);
      stored = size;
      found.push(await measureAt(ledger, last));
      printLine(
        `peak memory at ${group(size)}`,
        `${group((process.resourceUsage().maxRSS * 1024) / 1e6)} MB`,
      );
    }
    await reading.return(undefined);
    for (const [what, few] of found[0]!) {
      const many = found[1]!.get(what)!;
      printLine(what, `${(many / few).toFixed(2)} ×`, `${few.toFixed(1)} ms → ${many.toFixed(1)} ms`);
    }
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAt(ledger: OpenLedger, last: readonly ReadReport[]): Promise<Costs> {
  const costs: Costs = new Map();
  const measure = async (what: string, times: number, work: () => Promise<unknown>) => {
    const from = processorTime();
    await work();
    costs.set(what, (processorTime() - from) / times);
  };
  await measure('storing a report', last.length, async () => {
    for (let at = 0; at < last.length; at += batchSize)
      await storeReports(ledger.db, last.slice(at, at + batchSize));
  });
  const gazetteer = loadGazetteer();
  const pair = ['USA', 'JPN'] as const;
  const ask = {
    timeline: async () =>
      timeline((await openCase(ledger, null, gazetteer, { kinds: ['event'] })).ledger.events),
    dyad: async () => openCase(ledger, null, gazetteer, scopeOfDyads([pair], gazetteer)),
  };
  for (const [name, question] of Object.entries(ask)) {
    await measure(`${name}, first after storing`, 1, question);
    await measure(`${name}, from then on`, 1, question);
  }
  return costs;
}

async function take(reading: ReturnType<typeof readOnThreads>, count: number): Promise<ReadReport[]> {
  const taken: ReadReport[] = [];
  while (taken.length < count) {
    const next = await reading.next();
    if (next.done) throw new Error('There are too few reports to fill the ledger.');
    if ('read' in next.value) taken.push(next.value.read);
  }
  return taken;
}

/** The sample again and again, each time under other names: without the corpus there are only the examples. */
async function* listSample(): AsyncGenerator<ReportToRead> {
  const { lines } = readSample();
  for (let round = 0; ; round++) {
    for (const [index, line] of lines.entries()) {
      const key = `bench#${round}-${index}`;
      const raw = { bytes: Buffer.from(line), source: key, key, format: 'line' as const };
      yield { shown: key, raw, given: { published: null, outlet: null } };
    }
  }
}
