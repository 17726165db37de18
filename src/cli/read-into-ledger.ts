import type { GivenFacts } from '../ingest/make-document.ts';
import { readerVersionWith } from '../reader-version.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { refreshStatistics } from '../record/refresh-statistics.ts';
import { type ReadReport, type StoreOutcome, storeReports } from '../record/store-report.ts';
import { collectFiles } from './collect-files.ts';
import { describeFailure, type ErrorObject } from './failure.ts';
import { reportsToRead, StoredReports } from './find-stored.ts';
import { countReports, listReports } from './list-reports.ts';
import { noOwnFiles, type OwnFiles } from './own-files.ts';
import { Progress } from './progress.ts';
import { readOnThreads } from './read-on-threads.ts';
import type { Session } from './session.ts';

export interface ReadSummary {
  outcomes: Record<StoreOutcome, number>;
  unread: { path: string; code: string; message: string; hint: string }[];
  /** Reports in a language that is stored but not read. */
  otherLanguages: { path: string; language: string }[];
}

export interface HowToRead {
  json?: boolean | undefined;
  own?: OwnFiles;
  /** Threads to read on; else as many as there are cores. */
  threads?: number | undefined;
}

/** Reports stored in one transaction: what a run that is killed may lose. */
const STORED = 32;

/**
 * Reads every report below `paths` into the ledger, in transactions of some reports each, and complains of each that
 * cannot be read. A run that was stopped goes on where it was: what is stored already is not read again, unless other
 * facts are given, or other files of one's own. Facts given once hold until others are given.
 */
export async function readIntoLedger(
  session: Session,
  ledger: OpenLedger,
  paths: readonly string[],
  given: GivenFacts,
  { json, own = noOwnFiles, threads }: HowToRead = {},
): Promise<ReadSummary> {
  const { files, unread } = await collectFiles(paths, session.terminal.folder);
  const progress = new Progress(session.terminal);
  const total = await countReports(files);
  let done = 0;
  const summary: ReadSummary = {
    outcomes: { added: 0, unchanged: 0, 'new version': 0, 're-read': 0 },
    unread: [],
    otherLanguages: [],
  };
  const complain = (path: string, { exit, object }: { exit: number; object: ErrorObject }) => {
    progress.clear();
    session.complain({ ...object, path }, exit, json);
    summary.unread.push({ path, ...object });
  };
  let batches = 0;
  const store = async (batch: readonly (ReadReport & { shown: string })[]) => {
    // Lookups go by what the database knows of its tables: told as often as they have doubled.
    if (Number.isInteger(Math.log2(++batches))) await refreshStatistics(ledger.db);
    for (const { shown, outcome, language, failure } of await storeBatch(ledger.db, batch)) {
      if (failure !== undefined) complain(shown, failure);
      else summary.outcomes[outcome]++;
      if (outcome !== 'unchanged' && failure === undefined && !/^(?:en|und)\b/i.test(language))
        summary.otherLanguages.push({ path: shown, language });
    }
  };
  for (const { path, error } of unread) complain(path, describeFailure(error));

  const stored = new StoredReports(
    ledger.db,
    { published: given.published ?? null, outlet: given.outlet ?? null },
    readerVersionWith(own.digest),
  );
  const isStopped = () => session.terminal.interruption.requested !== null;
  const toRead = reportsToRead(listReports(files), stored, (found) => {
    if (found.kind === 'unread') complain(found.shown, describeFailure(found.error));
    else summary.outcomes.unchanged++;
    progress.show(++done, total, found.shown);
  });
  let batch: (ReadReport & { shown: string })[] = [];
  for await (const attempt of readOnThreads(toRead, threads, own)) {
    if (isStopped()) break;
    progress.show(++done, total, attempt.shown);
    if ('failure' in attempt) complain(attempt.shown, attempt.failure);
    else batch.push({ shown: attempt.shown, ...attempt.read });
    if (batch.length < STORED) continue;
    await store(batch);
    batch = [];
  }
  await store(batch);
  await refreshStatistics(ledger.db);
  progress.clear();
  return summary;
}

interface Stored {
  shown: string;
  language: string;
  outcome: StoreOutcome;
  failure?: ReturnType<typeof describeFailure>;
}

/** A batch that cannot be stored whole is stored report by report, so that only the one at fault is left out. */
async function storeBatch(
  db: OpenLedger['db'],
  batch: readonly (ReadReport & { shown: string })[],
): Promise<Stored[]> {
  if (batch.length === 0) return [];
  const told = ({ shown, report }: (typeof batch)[number]) => ({ shown, language: report.language });
  try {
    const outcomes = await storeReports(db, batch);
    return batch.map((one, index) => ({ ...told(one), outcome: outcomes[index]! }));
  } catch (error) {
    if (batch.length === 1)
      return [{ ...told(batch[0]!), outcome: 'unchanged', failure: describeFailure(error) }];
    const stored: Stored[] = [];
    for (const one of batch) stored.push(...(await storeBatch(db, [one])));
    return stored;
  }
}
