import { existsSync } from 'node:fs';
import { ingestBytes } from '../ingest/ingest-bytes.ts';
import type { GivenFacts } from '../ingest/make-document.ts';
import { type Readers, readReport } from '../read-report.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { type CurrentReport, isKeyTaken, moveSource, queryCurrent } from '../record/query-reports.ts';
import { isSameGiven, type StoreOutcome, storeReport } from '../record/store-report.ts';
import { collectFiles, type FoundFile, readFoundFile } from './collect-files.ts';
import { describeFailure } from './failure.ts';
import { loadReaders } from './load-readers.ts';
import { noOwnFiles, type OwnFiles } from './own-files.ts';
import { Progress } from './progress.ts';
import type { Session } from './session.ts';

export interface ReadSummary {
  outcomes: Record<StoreOutcome, number>;
  unread: { path: string; code: string; message: string; hint: string }[];
  /** Reports in a language that is stored but not read. */
  otherLanguages: { path: string; language: string }[];
}

/**
 * Reads every report below `paths` into the ledger, each in a transaction of its own, and complains of each that
 * cannot be read. A run that was stopped goes on where it was: what is stored already is not read again, unless other
 * facts are given, or other files of one's own. Facts given once hold until others are given.
 */
export async function readIntoLedger(
  session: Session,
  ledger: OpenLedger,
  paths: readonly string[],
  given: GivenFacts,
  json: boolean | undefined,
  own: OwnFiles = noOwnFiles,
): Promise<ReadSummary> {
  const summary: ReadSummary = {
    outcomes: { added: 0, unchanged: 0, 'new version': 0, 're-read': 0 },
    unread: [],
    otherLanguages: [],
  };
  const complain = (path: string, error: unknown) => {
    progress.clear();
    const { exit, object } = describeFailure(error);
    session.complain({ ...object, path }, exit, json);
    summary.unread.push({ path, ...object });
  };
  const progress = new Progress(session.terminal);
  const { files, unread } = await collectFiles(paths, session.terminal.folder);
  for (const { path, error } of unread) complain(path, error);
  const readers = files.length === 0 ? null : await loadReaders(own);
  for (const [index, file] of files.entries()) {
    if (session.terminal.interruption.requested !== null) break;
    progress.show(index + 1, files.length, file.shown);
    try {
      const { outcome, language } = await readFile(ledger, file, given, readers!);
      summary.outcomes[outcome]++;
      if (outcome !== 'unchanged' && !/^(?:en|und)\b/i.test(language))
        summary.otherLanguages.push({ path: file.shown, language });
    } catch (error) {
      complain(file.shown, error);
    }
  }
  progress.clear();
  return summary;
}

/** One file into the ledger, unless it is there already with the same facts, as read by this reader. */
async function readFile(
  { db }: OpenLedger,
  file: FoundFile,
  given: GivenFacts,
  readers: Readers,
): Promise<{ outcome: StoreOutcome; language: string }> {
  const bytes = await readFoundFile(file.path);
  const stored = await findStored(db, file, bytes, given);
  const source = stored?.source ?? file.path;
  const key = stored?.key || (await findFreeKey(db, file.key, source));
  const facts = {
    published: given.published ?? stored?.given.published ?? null,
    outlet: given.outlet ?? stored?.given.outlet ?? null,
  };
  const { id, language } = ingestBytes(bytes, key, facts);
  if (stored?.id === id && stored.reader === readers.version && isSameGiven(stored.given, facts))
    return { outcome: 'unchanged', language };
  const { report, observations } = readReport({ bytes, source, key }, facts, readers);
  return { outcome: await storeReport(db, report, observations), language };
}

/**
 * What the ledger has of a file: the report from this path, else the very same report from another. A file that was
 * moved takes its versions along, so that its next change is a new version and no new report.
 */
async function findStored(
  db: OpenLedger['db'],
  file: FoundFile,
  bytes: Uint8Array,
  given: GivenFacts,
): Promise<CurrentReport | null> {
  const here = await queryCurrent(db, 'source', file.path);
  if (here !== null) return here;
  const same = await queryCurrent(db, 'id', ingestBytes(bytes, file.key, given).id);
  if (same === null || existsSync(same.source)) return same;
  await moveSource(db, same.source, file.path);
  return { ...same, source: file.path };
}

/** Two files named alike in different folders need two names in ids: the second is named with the folders above it. */
async function findFreeKey(db: OpenLedger['db'], key: string, source: string): Promise<string> {
  const above = source.slice(0, -key.length).split(/[\\/]/);
  let free = key;
  while (await isKeyTaken(db, free, source)) {
    const next = above.pop();
    if (next === undefined) return source;
    if (next !== '') free = `${next}/${free}`;
  }
  return free;
}
