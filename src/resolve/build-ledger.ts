import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { Ledger } from '../vocabulary/ledger.ts';
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

/** Observations across reports → the ledger of the interchange contract. Pure: the same case gives the same ledger. */
export function buildLedger(caseFile: CaseFile, asOf: string | null): Ledger {
  const merged = mergeAgreements(caseFile);
  const { agreements } = merged;
  const told = mergeEvents(caseFile, merged);
  const { entries: events, proposals: proposedEvents } = partProposals(told);
  const { entries: claims, proposals: proposedClaims } = partProposals(mergeClaims(caseFile, told));
  const figures = mergeFigures(caseFile);
  const silences = mergeSilences(caseFile);
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
