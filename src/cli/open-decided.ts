import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { queryDecisions } from '../record/decisions.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { queryObservations } from '../record/query-observations.ts';
import { queryReports } from '../record/query-reports.ts';
import { anchorFinding } from '../resolve/anchor-finding.ts';
import { buildLedger } from '../resolve/build-ledger.ts';
import { type CaseFile, openCaseFile } from '../resolve/case-file.ts';
import type { Anchor, Decision } from '../vocabulary/decision.ts';
import type { Observation } from '../vocabulary/observation.ts';
import type { OpenedCase } from './open-case.ts';

/** A case with what was decided about it, for those who decide. */
export interface DecidedCase extends OpenedCase {
  caseFile: CaseFile;
  decisions: readonly Decision[];
  /** A finding as it stands; undefined when it was rejected, or is not there. */
  finding(id: string): Observation | undefined;
  /** What decisions about these findings hang on: the findings as they were read, whatever was decided since. */
  anchor(ids: readonly string[]): Anchor[];
}

/** Everything the ledger holds, weighed, with the decisions themselves; as it was known on a day with `asOf`. */
export async function openDecided(open: OpenLedger, asOf: string | null = null): Promise<DecidedCase> {
  const weigh = () => weighDecided(open, asOf);
  return open.remember === undefined ? weigh() : open.remember(`decided ${asOf}`, weigh);
}

async function weighDecided(open: OpenLedger, asOf: string | null): Promise<DecidedCase> {
  const gazetteer = loadGazetteer();
  const stored = await queryReports(open.db, asOf);
  const observations = await queryObservations(open.db, { asOf });
  const decisions = await queryDecisions(open.db);
  const caseFile = openCaseFile(gazetteer, stored, observations, decisions, asOf);
  const standing = new Map(caseFile.observations.map((one) => [one.id, one]));
  const read = new Map(observations.map((one) => [one.id, one]));
  return {
    ledger: buildLedger(caseFile, asOf),
    reports: caseFile.reports,
    gazetteer,
    caseFile,
    decisions,
    finding: (id) => standing.get(id),
    anchor: (ids) =>
      ids.flatMap((id) => {
        const finding = read.get(id) ?? standing.get(id);
        const report = finding === undefined ? undefined : caseFile.reports.get(finding.document);
        return finding === undefined || report === undefined ? [] : [anchorFinding(finding, report)];
      }),
  };
}
