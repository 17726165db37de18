import type { Ledger, LedgerClaim } from '../../vocabulary/ledger.ts';
import type { Stance } from '../../vocabulary/stance.ts';
import type { When } from '../../vocabulary/when.ts';
import type { Traced } from './trace-chains.ts';

/** An entry to be traced, with its day where it has one. */
export interface TracedEntry extends Traced {
  when: When | null;
  /** Ids of the findings it is made of. */
  findings: readonly string[];
  /** What else tells the same, such as another's claim about the same event: it bears on credibility alone. */
  companions: readonly Traced[];
}

/**
 * An entry as `traceSources` takes it; null when no event, claim, figure, agreement or silence has this id. What
 * bears a claim out: others' claims about the same event that hold or deny it alike, and reports that tell it as a fact.
 */
export function tracedEntry(id: string, ledger: Ledger): TracedEntry | null {
  const event = [...ledger.events, ...ledger.proposals.events].find((one) => one.id === id);
  if (event !== undefined) {
    const { evidence, when, findings = [] } = event;
    return { id, evidence, word: null, when, findings, companions: [] };
  }
  const claim = [...ledger.claims, ...ledger.proposals.claims].find((one) => one.id === id);
  if (claim !== undefined) {
    const { evidence, via, speaker, findings = [] } = claim;
    const word = [...via, speaker];
    return { id, evidence, word, when: null, findings, companions: companionsOf(claim, ledger) };
  }
  const figure = ledger.figures.find((one) => one.id === id);
  if (figure !== undefined) {
    const { evidence, by, findings = [] } = figure;
    return { id, evidence, word: by === null ? [] : [by], when: null, findings, companions: [] };
  }
  const agreement = ledger.agreements.find((one) => one.id === id);
  if (agreement !== undefined) {
    const evidence = [...agreement.evidence, ...agreement.steps.flatMap((step) => step.evidence)];
    return { id, evidence, word: [], when: null, findings: agreement.findings ?? [], companions: [] };
  }
  const silence = ledger.silences.find((one) => one.id === id);
  if (silence === undefined) return null;
  const { evidence, findings = [] } = silence;
  return { id, evidence, word: [], when: null, findings, companions: [] };
}

function companionsOf(claim: LedgerClaim, { claims, events }: Ledger): Traced[] {
  if (claim.event === null) return [];
  const alike = claims.filter(
    (one) =>
      one.id !== claim.id && one.event === claim.event && isHolding(one.stance) === isHolding(claim.stance),
  );
  const told = isHolding(claim.stance) ? events.filter(({ id }) => id === claim.event) : [];
  return [
    ...alike.map(({ id, evidence, via, speaker }) => ({ id, evidence, word: [...via, speaker] })),
    ...told.map(({ id, evidence }) => ({ id, evidence, word: null })),
  ];
}

/** Stances that hold what is claimed. */
export function isHolding(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'confirms' || stance === 'alleges';
}
