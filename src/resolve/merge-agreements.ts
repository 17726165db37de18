import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { AgreementStep } from '../vocabulary/reading.ts';
import { agreementStatus } from './agreement-status.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { compareText } from './compare-text.ts';
import { groupSame } from './group-same.ts';
import { overlapsInTime } from './judge-time.ts';
import { mergeActors, statesOf } from './merge-actors.ts';
import { quoteSpan } from './quote-span.ts';

type AgreementObservation = ObservationOf<'agreement'>;

export interface MergedAgreements {
  agreements: LedgerAgreement[];
  /** Observation id → id of its entry. */
  ids: Map<string, string>;
  byId: Map<string, LedgerAgreement>;
}

/**
 * Observations of agreements → agreements under all their names. Two are one when they share a distinctive name and
 * nothing speaks against it, or when parties and kind agree and both were signed at the same time.
 */
export function mergeAgreements(caseFile: CaseFile): MergedAgreements {
  const groups = groupSame(
    ofKind(caseFile, 'agreement'),
    () => '',
    (a, b) => isSameAgreement(a, b),
  );
  const ids = new Map<string, string>();
  const agreements = groups.map((group) => {
    const first = group[0]!;
    for (const one of group) ids.set(one.id, first.id);
    const steps = group.flatMap((one) =>
      one.found.steps.map((step) => ({
        ...step,
        by: mergeActors(step.by),
        evidence: [quoteSpan(caseFile, one.document, step.evidence)],
      })),
    );
    return {
      id: first.id,
      names: [...new Set(group.flatMap((one) => one.found.names))].sort(
        (a, b) => b.length - a.length || compareText(a, b),
      ),
      kind: first.found.kind,
      parties: mergeActors(...group.map((one) => one.found.parties)),
      status: agreementStatus(steps),
      steps: steps.sort((a, b) => compareText(a.when?.earliest ?? '9999', b.when?.earliest ?? '9999')),
      provisions: group.flatMap((one) =>
        one.found.provisions.map((provision) => ({
          ...provision,
          evidence: [quoteSpan(caseFile, one.document, provision.evidence)],
        })),
      ),
      succeeds: null,
      evidence: group.map((one) => one.evidence),
    };
  });
  return { agreements, ids, byId: new Map(agreements.map((agreement) => [agreement.id, agreement])) };
}

function isSameAgreement(a: AgreementObservation, b: AgreementObservation): boolean {
  const [partiesA, partiesB] = [statesOf(a.found.parties), statesOf(b.found.parties)];
  const partiesClash = partiesA.length > 0 && partiesB.length > 0 && !isPart(partiesA, partiesB);
  const [signedA, signedB] = [signing(a), signing(b)];
  const timesClash =
    signedA?.earliest != null && signedB?.earliest != null && !overlapsInTime(signedA, signedB);
  if (partiesClash || timesClash || yearsClash(a, b)) return false;
  if (sharesDistinctiveName(a, b)) return true;
  const sameParties = partiesA.length > 1 && partiesA.join() === partiesB.join();
  return sameParties && a.found.kind === b.found.kind && overlapsInTime(signedA, signedB);
}

/** All of the shorter list stand in the longer. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((state) => longer.includes(state));
}

function signing(one: AgreementObservation): AgreementStep['when'] {
  return one.found.steps.find((step) => step.step === 'signed')?.when ?? null;
}

/** "the 1961 treaty" and "the 2024 treaty" are two, whatever else they share. */
function yearsClash(a: AgreementObservation, b: AgreementObservation): boolean {
  const [yearsA, yearsB] = [yearsIn(a), yearsIn(b)];
  return yearsA.size > 0 && yearsB.size > 0 && ![...yearsA].some((year) => yearsB.has(year));
}

function yearsIn(one: AgreementObservation): Set<string> {
  const signed = signing(one)?.value.slice(0, 4);
  return new Set([
    ...one.found.names.flatMap((name) => name.match(/\b(?:18|19|20)\d\d\b/g) ?? []),
    ...(signed ? [signed] : []),
  ]);
}

/** A name of four words or more, or in quotes of its own, names one agreement; "the treaty" names any. */
function sharesDistinctiveName(a: AgreementObservation, b: AgreementObservation): boolean {
  const distinctive = (one: AgreementObservation) =>
    one.found.names.map(foldName).filter((name) => name.split(' ').length >= 3);
  const names = new Set(distinctive(b));
  return distinctive(a).some((name) => names.has(name));
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|a|an|new|of|on|for|and)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
