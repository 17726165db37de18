import { ingestBytes } from '../ingest/ingest-bytes.ts';
import type { GivenFacts } from '../ingest/make-document.ts';
import { readReport } from '../read-report.ts';
import { readerVersion } from '../reader-version.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { isReportStored } from '../record/query-reports.ts';
import { type StoreOutcome, storeReport } from '../record/store-report.ts';
import { collectFiles, readFoundFile, shownPath } from './collect-files.ts';
import { describeFailure } from './failure.ts';
import { loadReaders } from './load-readers.ts';
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
 * cannot be read. A run that was stopped goes on where it was: what is stored already is not read again.
 */
export async function readIntoLedger(
  session: Session,
  ledger: OpenLedger,
  paths: readonly string[],
  given: GivenFacts,
  json: boolean | undefined,
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
  const readers = files.length === 0 ? null : await loadReaders();
  for (const [index, file] of files.entries()) {
    const shown = shownPath(file.path, session.terminal.folder);
    progress.show(index + 1, files.length, shown);
    try {
      const bytes = await readFoundFile(file.path);
      const { id, language } = ingestBytes(bytes, file.key, given);
      if (await isReportStored(ledger.db, { id, source: file.path, reader: readerVersion })) {
        summary.outcomes.unchanged++;
        continue;
      }
      const { report, observations } = readReport(
        { bytes, source: file.path, key: file.key },
        given,
        readers!,
      );
      summary.outcomes[await storeReport(ledger.db, report, observations)]++;
      if (!/^(?:en|und)\b/.test(language)) summary.otherLanguages.push({ path: shown, language });
    } catch (error) {
      complain(shown, error);
    }
  }
  progress.clear();
  return summary;
}
