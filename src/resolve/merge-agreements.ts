import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import { hasTellingName } from './agreement-name.ts';
import { agreementStatus } from './agreement-status.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { compareText } from './compare-text.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { agreementKeys, isSameAgreement } from './is-same-agreement.ts';
import { instrumentOf, joinAgreements, knownParties } from './join-agreements.ts';
import { linkSuccessors } from './link-successors.ts';
import { mergeActors } from './merge-actors.ts';
import { mergeLedgerSteps } from './merge-steps.ts';
import { quoteSpan } from './quote-span.ts';

type AgreementObservation = ObservationOf<'agreement'>;

export interface MergedAgreements {
  agreements: LedgerAgreement[];
  /** Observation id → id of its entry. */
  ids: Map<string, string>;
  byId: Map<string, LedgerAgreement>;
}

function isTold({ found }: AgreementObservation): boolean {
  return found.parties.length > 0 || found.steps.length > 0 || hasTellingName(found.names);
}

/** A name without the names of states in it: "the Oman–Qatar treaty" is told by its parties, not by a title. */
function withoutStates(name: string, gazetteer: Gazetteer): string {
  const states = gazetteer
    .findNames(name)
    .filter(({ candidates }) =>
      candidates.some(({ entry, use }) => entry.kind === 'state' && use !== 'capital'),
    );
  return states.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, name);
}

/**
 * Observations of agreements → agreements under all their names: see `isSameAgreement`. An agreement of which no
 * report tells a name of its own, parties or a step is left out: there is nothing to know it by.
 */
export function mergeAgreements(caseFile: CaseFile): MergedAgreements {
  const plain = (name: string) => withoutStates(name, caseFile.gazetteer);
  const same = (a: AgreementObservation, b: AgreementObservation) => isSameAgreement(a, b, plain);
  const told = groupSame(
    ofKind(caseFile, 'agreement').filter(isTold),
    (one) => agreementKeys(one, plain),
    same,
  );
  const outBy = (document: string) => caseFile.reports.get(document)?.knownFrom?.latest ?? null;
  const groups = holdLinks(joinAgreements(told, plain, outBy), caseFile.links, same);
  const ids = new Map<string, string>();
  const unlinked = groups.map((group): LedgerAgreement => {
    const first = group[0]!;
    const instrument = instrumentOf(group);
    for (const one of group) ids.set(one.id, first.id);
    const steps = mergeLedgerSteps(
      group.flatMap((one) =>
        one.found.steps.map((step) => ({
          ...step,
          by: mergeActors(step.by),
          evidence: [quoteSpan(caseFile, one.document, step.evidence)],
        })),
      ),
    );
    const parties =
      knownParties(instrument, caseFile.gazetteer) ?? mergeActors(...group.map((one) => one.found.parties));
    return {
      id: first.id,
      names: [
        ...new Set([
          ...(instrument === null ? [] : [instrument.name]),
          ...group.flatMap((one) => one.found.names),
        ]),
      ].sort((a, b) => b.length - a.length || compareText(a, b)),
      kind: instrument?.kind ?? first.found.kind,
      parties,
      status: agreementStatus(steps, instrument?.parties === 'open' ? 'many' : parties),
      steps: steps.sort((a, b) => compareText(a.when?.earliest ?? '9999', b.when?.earliest ?? '9999')),
      provisions: group.flatMap((one) =>
        one.found.provisions.map((provision) => ({
          ...provision,
          evidence: [quoteSpan(caseFile, one.document, provision.evidence)],
        })),
      ),
      terms: group.flatMap((one) =>
        one.found.terms.map((term) => ({
          ...term,
          evidence: [quoteSpan(caseFile, one.document, term.evidence)],
        })),
      ),
      succeeds: null,
      confidence: confidenceOf(group, caseFile),
      evidence: group.map((one) => one.evidence),
      findings: group.map((one) => one.id),
    };
  });
  const agreements = linkSuccessors(unlinked, caseFile.gazetteer);
  return { agreements, ids, byId: new Map(agreements.map((agreement) => [agreement.id, agreement])) };
}
