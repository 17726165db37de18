import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { queryDecisions } from '../record/decisions.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { queryObservations } from '../record/query-observations.ts';
import { queryReports } from '../record/query-reports.ts';
import { type CaseScope, queryScope } from '../record/query-scope.ts';
import { keepView, loadView, queryStamp } from '../record/views.ts';
import { buildLedger } from '../resolve/build-ledger.ts';
import { openCaseFile } from '../resolve/case-file.ts';
import type { Decision } from '../vocabulary/decision.ts';
import { digestText } from '../vocabulary/digest-text.ts';
import type { Ledger } from '../vocabulary/ledger.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { weighingVersion } from './weighing-version.ts';

export interface OpenedCase {
  ledger: Ledger;
  reports: ReadonlyMap<string, StoredReport>;
  gazetteer: Gazetteer;
}

/**
 * What the ledger holds, weighed. With `asOf` (YYYY-MM-DD) as it was known on that day: reports not surely out
 * by then do not count.
 * @param scope what the question needs: less is read and weighed, and what is there is the same as in the whole ledger,
 * but for conflicts, which are found among the entries within. Reports are without their text and blocks. What was
 * weighed is kept for the next question of that scope and day, until the ledger changes.
 */
export async function openCase(
  open: OpenLedger,
  asOf: string | null,
  gazetteer: Gazetteer = loadGazetteer(),
  scope?: CaseScope,
): Promise<OpenedCase> {
  const weigh = () =>
    scope === undefined ? weighAll(open, asOf, gazetteer) : openPart(open, asOf, gazetteer, scope);
  return open.remember === undefined
    ? weigh()
    : open.remember(`case ${asOf} ${JSON.stringify(scope)}`, weigh);
}

async function weighAll(open: OpenLedger, asOf: string | null, gazetteer: Gazetteer): Promise<OpenedCase> {
  const decisions = await queryDecisions(open.db);
  const reports = await queryReports(open.db, asOf);
  const observations = await queryObservations(open.db, { asOf });
  const caseFile = openCaseFile(gazetteer, reports, observations, decisions, asOf);
  return { ledger: buildLedger(caseFile, asOf), reports: caseFile.reports, gazetteer };
}

/** What is kept of a question: the type says what this version writes, the stamp that this version wrote it. */
interface KeptPart {
  ledger: Ledger;
  reports: StoredReport[];
}

async function openPart(
  { db }: OpenLedger,
  asOf: string | null,
  gazetteer: Gazetteer,
  scope: CaseScope,
): Promise<OpenedCase> {
  const name = digestText(JSON.stringify(scope), asOf ?? '');
  const stamp = `${weighingVersion()} ${await queryStamp(db)}`;
  const kept = (await loadView(db, name, stamp)) as KeptPart | null;
  const part = kept ?? (await weighPart(db, asOf, gazetteer, scope));
  // Where nothing may be written, the next question is weighed again.
  if (kept === null) await keepView(db, name, stamp, part).catch(() => undefined);
  return { ledger: part.ledger, reports: new Map(part.reports.map((one) => [one.id, one])), gazetteer };
}

async function weighPart(
  db: OpenLedger['db'],
  asOf: string | null,
  gazetteer: Gazetteer,
  scope: CaseScope,
): Promise<KeptPart> {
  const decisions = await queryDecisions(db);
  const { reports, observations, leantOn } = await queryScope(db, widen(scope, decisions), asOf);
  const caseFile = openCaseFile(gazetteer, reports, observations, decisions, asOf);
  const ledger = buildLedger(caseFile, asOf, { kinds: scope.kinds, leantOn });
  const plain = [...caseFile.reports.values()].map((one) => ({
    ...one,
    text: '',
    blocks: [],
    fingerprint: [],
  }));
  return { ledger, reports: plain };
}

/**
 * What analysts joined, parted or gave to other actors may reach beyond any states: then none are left out. What they
 * added is looked for in its report.
 */
function widen(scope: CaseScope, decisions: readonly Decision[]): CaseScope {
  const reaches = decisions.some(({ action }) => ['merge', 'split', 'reassign'].includes(action));
  const keys = decisions.flatMap((one) => (one.action === 'add' ? (one.payload.report?.key ?? []) : []));
  return { ...scope, keys, states: reaches ? undefined : scope.states };
}
