import { type Readers, readReport } from '../read-report.ts';
import type { ReadReport } from '../record/store-report.ts';
import { describeFailure, type ErrorObject } from './failure.ts';
import type { ReportToRead } from './find-stored.ts';

/** What came of reading one report: failures as plain data, because they cross from thread to thread. */
export type ReadAttempt = { shown: string } & (
  | { read: ReadReport }
  | { failure: { exit: number; object: ErrorObject } }
);

/** Never throws: a report that cannot be read is no reason to stop. */
export function tryRead({ shown, raw, given }: ReportToRead, readers: Readers): ReadAttempt {
  try {
    return { shown, read: readReport(raw, given, readers) };
  } catch (error) {
    return { shown, failure: describeFailure(error) };
  }
}
