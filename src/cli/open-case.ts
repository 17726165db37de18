import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { queryDecisions } from '../record/decisions.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { queryObservations } from '../record/query-observations.ts';
import { queryReports } from '../record/query-reports.ts';
import { buildLedger } from '../resolve/build-ledger.ts';
import { openCaseFile } from '../resolve/case-file.ts';
import type { Ledger } from '../vocabulary/ledger.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';

export interface OpenedCase {
  ledger: Ledger;
  reports: ReadonlyMap<string, StoredReport>;
  gazetteer: Gazetteer;
}

/**
 * Everything the ledger holds, weighed. With `asOf` (YYYY-MM-DD) as it was known on that day: reports not surely out
 * by then do not count.
 */
export async function openCase(
  open: OpenLedger,
  asOf: string | null,
  gazetteer: Gazetteer = loadGazetteer(),
): Promise<OpenedCase> {
  const reports = await queryReports(open.db, asOf);
  const observations = await queryObservations(open.db, { asOf });
  const caseFile = openCaseFile(gazetteer, reports, observations, await queryDecisions(open.db), asOf);
  return { ledger: buildLedger(caseFile, asOf), reports: caseFile.reports, gazetteer };
}
