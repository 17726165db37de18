import type { LedgerClaim, LedgerEvent } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { actorKey, mergeActors } from './merge-actors.ts';

type ClaimObservation = ObservationOf<'claim'>;

/** Observations of claims → claims: one speaker's same words, in however many copies, once. All stances are kept. */
export function mergeClaims(caseFile: CaseFile, events: readonly LedgerEvent[]): LedgerClaim[] {
  const wordsOf = (one: ClaimObservation) =>
    (caseFile.reports.get(one.document)?.text ?? '')
      .slice(one.found.content.start, one.found.content.end)
      .trim();
  const groups = groupSame(
    ofKind(caseFile, 'claim'),
    (one) => `${actorKey(one.found.speaker)}|${one.found.stance}|${foldWords(wordsOf(one))}`,
    () => true,
  );
  const eventOfClaim = indexByClaim(caseFile, indexEvents(events));
  return holdLinks(groups, caseFile.links, () => true).map((group) => {
    const first = group[0]!;
    return {
      id: first.id,
      speaker: mergeActors([first.found.speaker])[0]!,
      via: mergeActors(first.found.via),
      stance: first.found.stance,
      about: wordsOf(first),
      event: eventInside(group, eventOfClaim),
      when: first.found.when,
      confidence: confidenceOf(group, caseFile),
      evidence: group.map((one) => one.evidence),
      findings: group.map((one) => one.id),
    };
  });
}

function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Document and observed event → entry; the event observations themselves know which claim they stand in. */
function indexEvents(events: readonly LedgerEvent[]): Map<string, string> {
  return new Map(
    events.flatMap((event) =>
      event.evidence.map(({ document, start }) => [`${document} ${start} ${event.type}`, event.id]),
    ),
  );
}

/** Document and claim → the first event told inside it, with its place among the observations. */
function indexByClaim(
  caseFile: CaseFile,
  eventsByQuote: ReadonlyMap<string, string>,
): Map<string, { at: number; id: string | null }> {
  const index = new Map<string, { at: number; id: string | null }>();
  ofKind(caseFile, 'event').forEach((event, at) => {
    if (event.found.claim === null) return;
    const key = `${event.document} ${event.found.claim}`;
    const id = eventsByQuote.get(`${event.document} ${event.evidence.start} ${event.found.type}`) ?? null;
    if (!index.has(key)) index.set(key, { at, id });
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
