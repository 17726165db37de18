import type { LedgerSilence } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { compareFindings } from './compare-findings.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { actorKey, mergeActors } from './merge-actors.ts';

type SilenceObservation = ObservationOf<'silence'>;

/** Silences that reports tell of: who was said not to have said what. Copies of one report count once. */
export function mergeSilences(caseFile: CaseFile): LedgerSilence[] {
  const groups = groupSame(
    ofKind(caseFile, 'silence').sort((a, b) => compareFindings(a, b, caseFile)),
    silenceKey,
    () => true,
  );
  return holdLinks(groups, caseFile.links, () => true).map((group) => ({
    id: group[0]!.id,
    who: mergeActors([group[0]!.found.who])[0]!,
    about: group[0]!.found.about,
    event: null,
    asOf: group[0]!.found.asOf,
    kind: 'reported',
    documentsSeen: new Set(group.map((one) => one.document)).size,
    evidence: group.map((one) => one.evidence),
    findings: group.map((one) => one.id),
    confidence: confidenceOf(group, caseFile),
  }));
}

/** What silences of one entry share. */
export function silenceKey({ found }: SilenceObservation): string {
  return [actorKey(found.who), found.about.toLowerCase(), found.asOf?.value].join('|');
}
