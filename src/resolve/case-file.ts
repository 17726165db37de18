import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Decision } from '../vocabulary/decision.ts';
import type { Observation, ObservationOf } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { type AppliedDecisions, applyDecisions } from './apply-decisions.ts';
import { completePersons } from './complete-persons.ts';
import { completeYears } from './complete-years.ts';
import { findCopies } from './find-copies.ts';
import type { Link } from './hold-links.ts';
import { sourceOf } from './source-of.ts';

/** Everything the ledger holds about a question, ready to be weighed. */
export interface CaseFile {
  readonly gazetteer: Gazetteer;
  readonly reports: ReadonlyMap<string, StoredReport>;
  /** Report id → id of the report it copies. */
  readonly copies: ReadonlyMap<string, string>;
  /** Findings as analysts left them, in the ledger's order, dated and named as far as the other reports tell. */
  readonly observations: readonly Observation[];
  /** Ids of findings that an analyst confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** What analysts decided to be one entry, and what not. */
  readonly links: readonly Link[];
  /** What became of each decision. */
  readonly decided: Pick<AppliedDecisions, 'holdsFor' | 'orphaned'>;
  /** Who stands behind an observation: two with the same source are not independent of each other. */
  sourceOf(observation: Observation): string;
}

/**
 * Puts reports, observations and decisions together.
 * @param asOf notes of persons count from the day they were made; null: all of them.
 */
export function openCaseFile(
  gazetteer: Gazetteer,
  stored: readonly StoredReport[],
  observations: readonly Observation[],
  decisions: readonly Decision[] = [],
  asOf: string | null = null,
): CaseFile {
  const applied = applyDecisions(stored, observations, decisions, asOf);
  const { reports, confirmed, links } = applied;
  const kept = completePersons(completeYears(applied.observations));
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
    confirmed,
    links,
    decided: applied,
    sourceOf: (observation) => sourceOf(observation, { gazetteer, reports: byId, copies, claims }),
  };
}

/** Observations of one kind. */
export function ofKind<K extends Observation['kind']>(caseFile: CaseFile, kind: K): ObservationOf<K>[] {
  return caseFile.observations.filter((one): one is ObservationOf<K> => one.kind === kind);
}
