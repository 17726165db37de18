import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Ledger, LedgerClaim, LedgerEvent } from '../vocabulary/ledger.ts';
import type { ObservationKind } from '../vocabulary/observation.ts';
import type { CaseFile } from './case-file.ts';
import { collectActors } from './collect-actors.ts';
import { compareText } from './compare-text.ts';
import { findConflicts } from './find-conflicts.ts';
import { mergeAgreements } from './merge-agreements.ts';
import { mergeClaims } from './merge-claims.ts';
import { mergeEvents } from './merge-events.ts';
import { mergeFigures } from './merge-figures.ts';
import { mergeSilences } from './merge-silences.ts';
import { partProposals } from './part-proposals.ts';
import { outletOf } from './source-of.ts';

/** The `$schema` of this version's exported ledger. */
export const ledgerVersion = 'https://entente.dev/schema/ledger/1';

/** The part of a ledger that a question needs. */
export interface LedgerPart {
  /** Kinds of entries to be made; of the others there are none. */
  kinds: readonly ObservationKind[];
  /** Ids of findings of which no claims are to be made, because not all tellings of them are in the case. */
  leantOn: ReadonlySet<string>;
}

/**
 * Observations across reports → the ledger of the interchange contract. Pure: the same case gives the same ledger.
 * @param part makes only a part of it; conflicts are then found among the entries of that part.
 */
export function buildLedger(caseFile: CaseFile, asOf: string | null, part?: LedgerPart): Ledger {
  const makes = (kind: ObservationKind) => part === undefined || part.kinds.includes(kind);
  const merged = mergeAgreements(caseFile);
  const agreements = makes('agreement') ? merged.agreements : [];
  const told = makes('event') || makes('claim') ? mergeEvents(caseFile, merged) : [];
  const { entries: events, proposals: proposedEvents } = partProposals(makes('event') ? told : []);
  const { entries: claims, proposals: proposedClaims } = partProposals(
    makes('claim') ? claimsOf(caseFile, told, part) : [],
  );
  const figures = makes('figure') ? mergeFigures(caseFile) : [];
  const silences = makes('silence') ? mergeSilences(caseFile) : [];
  const documents = [...caseFile.reports.values()]
    .map((report) => ({
      id: report.id,
      title: report.title,
      outlet: report.outlet === null ? null : outletOf(report.outlet, caseFile.gazetteer),
      author: report.author,
      published: report.knownFrom,
      language: report.language,
      sha256: report.sha256,
      url: report.url,
      copyOf: caseFile.copies.get(report.id) ?? null,
    }))
    .sort((a, b) => compareText(a.id, b.id));
  const refs: ActorRef[] = [
    ...documents.flatMap((document) => document.outlet ?? []),
    ...events.flatMap((event) => [...event.initiators, ...event.recipients]),
    ...agreements.flatMap((agreement) => [
      ...agreement.parties,
      ...agreement.steps.flatMap((step) => step.by),
    ]),
    ...claims.flatMap((claim) => [claim.speaker, ...claim.via]),
    ...figures.flatMap((figure) => [...figure.actors, ...(figure.by === null ? [] : [figure.by])]),
    ...silences.map((silence) => silence.who),
  ];
  return {
    $schema: ledgerVersion,
    asOf,
    documents,
    actors: collectActors(refs, caseFile.gazetteer),
    events,
    agreements,
    claims,
    conflicts: findConflicts(claims, events, figures, agreements),
    figures,
    silences,
    proposals: { events: proposedEvents, claims: proposedClaims },
  };
}

function claimsOf(
  caseFile: CaseFile,
  told: readonly LedgerEvent[],
  part: LedgerPart | undefined,
): LedgerClaim[] {
  const claims = mergeClaims(caseFile, told);
  return part === undefined ? claims : claims.filter(({ id }) => !part.leantOn.has(id));
}
