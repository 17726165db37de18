import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Decision } from '../vocabulary/decision.ts';
import type { Observation, ObservationOf } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { completeYears } from './complete-years.ts';
import { findCopies } from './find-copies.ts';
import { sourceOf } from './source-of.ts';

/** Everything the ledger holds about a question, ready to be weighed. */
export interface CaseFile {
  readonly gazetteer: Gazetteer;
  readonly reports: ReadonlyMap<string, StoredReport>;
  /** Report id → id of the report it copies. */
  readonly copies: ReadonlyMap<string, string>;
  /** Findings that no analyst rejected, in the ledger's order, dated as far as the other reports tell. */
  readonly observations: readonly Observation[];
  /** Ids of findings that an analyst confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Who stands behind an observation: two with the same source are not independent of each other. */
  sourceOf(observation: Observation): string;
}

/** Puts reports, observations and decisions together; the last decision about a finding counts. */
export function openCaseFile(
  gazetteer: Gazetteer,
  reports: readonly StoredReport[],
  observations: readonly Observation[],
  decisions: readonly Decision[] = [],
): CaseFile {
  const standing = lastDecisions(decisions);
  const decided = (action: Decision['action']) =>
    new Set([...standing].filter(([, last]) => last === action).map(([id]) => id));
  const rejected = decided('reject');
  const kept = completeYears(observations.filter((observation) => !rejected.has(observation.id)));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const copies = findCopies(reports);
  const claims = new Map(
    kept.filter((one) => one.kind === 'claim').map((one) => [`${one.document} ${one.id}`, one]),
  );
  return {
    gazetteer,
    reports: byId,
    copies,
    observations: kept,
    confirmed: decided('confirm'),
    sourceOf: (observation) => sourceOf(observation, { gazetteer, reports: byId, copies, claims }),
  };
}

/** Observations of one kind. */
export function ofKind<K extends Observation['kind']>(caseFile: CaseFile, kind: K): ObservationOf<K>[] {
  return caseFile.observations.filter((one): one is ObservationOf<K> => one.kind === kind);
}

/** What holds of each finding, after what was taken back. */
function lastDecisions(decisions: readonly Decision[]): Map<string, Decision['action'] | undefined> {
  const standing = new Map<string, Decision['action'][]>();
  for (const { subject, action } of decisions) {
    const stack = standing.get(subject) ?? [];
    if (action === 'undo') stack.pop();
    else stack.push(action);
    standing.set(subject, stack);
  }
  return new Map([...standing].map(([id, stack]) => [id, stack.at(-1)]));
}
