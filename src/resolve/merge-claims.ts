import type { LedgerClaim, LedgerEvent } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { StoredReport } from '../vocabulary/stored-report.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { compareFindings } from './compare-findings.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { actorKey, mergeActors } from './merge-actors.ts';

type ClaimObservation = ObservationOf<'claim'>;

/** Observations of claims → claims: one speaker's same words, in however many copies, once. All stances are kept. */
export function mergeClaims(caseFile: CaseFile, events: readonly LedgerEvent[]): LedgerClaim[] {
  const reportOf = ({ document }: ClaimObservation) => caseFile.reports.get(document);
  const groups = groupSame(
    ofKind(caseFile, 'claim').sort((a, b) => compareFindings(a, b, caseFile)),
    (one) => claimKey(one, reportOf(one)),
    () => true,
  );
  const isSame = (a: ClaimObservation, b: ClaimObservation) =>
    claimKey(a, reportOf(a)) === claimKey(b, reportOf(b));
  const eventOfClaim = indexByClaim(caseFile, indexEvents(events));
  return holdLinks(groups, caseFile.links, () => true).map((group) => {
    const first = group[0]!;
    return {
      id: first.id,
      speaker: mergeActors([first.found.speaker])[0]!,
      via: mergeActors(first.found.via),
      stance: first.found.stance,
      about: contentOf(first, reportOf(first)),
      event: eventInside(group, eventOfClaim),
      when: first.found.when,
      confidence: confidenceOf(group, caseFile),
      evidence: group.map((one) => one.evidence),
      findings: group.map((one) => one.id),
      merged: group.slice(1).map((one) => ({
        observation: one.id,
        document: one.document,
        why: isSame(one, group[0]!)
          ? ('same words of one speaker' as const)
          : ('decided by an analyst' as const),
      })),
    };
  });
}

export type ReportText = Pick<StoredReport, 'text'>;

/** What claims of one entry share: who says it, with what stance, in what words. */
export function claimKey(one: ClaimObservation, report: ReportText | undefined): string {
  return `${actorKey(one.found.speaker)}|${one.found.stance}|${foldWords(contentOf(one, report))}`;
}

function contentOf({ found }: ClaimObservation, report: ReportText | undefined): string {
  return (report?.text ?? '').slice(found.content.start, found.content.end).trim();
}

function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finding → entry, also where an analyst made it one with findings of other types. */
function indexEvents(events: readonly LedgerEvent[]): Map<string, string> {
  return new Map(events.flatMap((event) => (event.findings ?? []).map((finding) => [finding, event.id])));
}

/** Document and claim → the first event told inside it, with its place among the observations. */
function indexByClaim(
  caseFile: CaseFile,
  entries: ReadonlyMap<string, string>,
): Map<string, { at: number; id: string | null }> {
  const index = new Map<string, { at: number; id: string | null }>();
  ofKind(caseFile, 'event').forEach((event, at) => {
    if (event.found.claim === null) return;
    const key = `${event.document} ${event.found.claim}`;
    if (!index.has(key)) index.set(key, { at, id: entries.get(event.id) ?? null });
  });
  return index;
}

function eventInside(
  group: readonly ClaimObservation[],
  eventOfClaim: ReadonlyMap<string, { at: number; id: string | null }>,
): string | null {
  const inside = group.flatMap((one) => eventOfClaim.get(`${one.document} ${one.id}`) ?? []);
  return inside.sort((a, b) => a.at - b.at)[0]?.id ?? null;
}
