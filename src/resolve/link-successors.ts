import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import { isNamedBy } from '../vocabulary/named-agreement.ts';
import { agreementStatus } from './agreement-status.ts';

type LedgerStep = LedgerAgreement['steps'][number];

/**
 * Agreements that say they take the place of another: `succeeds` names it, and the other has a step 'succeeded', dated
 * when the successor is told to have entered into force; until then it is only to be expected.
 */
export function linkSuccessors(
  agreements: readonly LedgerAgreement[],
  gazetteer: Gazetteer,
): LedgerAgreement[] {
  const linked = new Map<string, LedgerAgreement>();
  const steps = new Map<string, LedgerStep>();
  for (const agreement of agreements) {
    const term = agreement.terms.find(({ kind, value }) => kind === 'succession' && value !== null);
    const older = term === undefined ? null : findOlder(agreement, term.value!, agreements, gazetteer);
    if (term === undefined || older === null) continue;
    linked.set(agreement.id, { ...agreement, succeeds: older.id });
    const entry = agreement.steps.find(({ step, factuality }) => step === 'in force' && factuality === 'CT+');
    steps.set(older.id, {
      step: 'succeeded',
      by: agreement.parties,
      body: null,
      when: entry?.when ?? null,
      place: null,
      factuality: entry === undefined ? 'PR+' : 'CT+',
      evidence: term.evidence,
    });
  }
  return agreements.map((agreement) => {
    const own = linked.get(agreement.id) ?? agreement;
    const step = steps.get(agreement.id);
    if (step === undefined || own.steps.some((one) => one.step === 'succeeded')) return own;
    const all = [...own.steps, step];
    return { ...own, steps: all, status: agreementStatus(all, own.parties) };
  });
}

/** The one other agreement that a name means: under that name, or between the same parties and of that year. */
function findOlder(
  agreement: LedgerAgreement,
  name: string,
  agreements: readonly LedgerAgreement[],
  gazetteer: Gazetteer,
): LedgerAgreement | null {
  const parties = partyKey(agreement, gazetteer);
  const others = agreements.filter((other) => other.id !== agreement.id);
  const meant = (withParties: boolean) =>
    others.filter((other) =>
      isNamedBy(name, {
        names: other.names,
        signedIn: yearsSigned(other),
        sameParties: withParties && other.parties.length > 1 && partyKey(other, gazetteer) === parties,
      }),
    );
  const [named, alike] = [meant(false), meant(true)];
  return named.length === 1 ? named[0]! : alike.length === 1 ? alike[0]! : null;
}

/** The parties, a state of the past as the one that continues it. */
function partyKey({ parties }: LedgerAgreement, gazetteer: Gazetteer): string {
  const codes = parties.map(({ state, name }) => gazetteer.get(state ?? '')?.successor ?? state ?? name);
  return [...new Set(codes)].sort().join('+');
}

function yearsSigned({ steps }: LedgerAgreement): string[] {
  return steps
    .filter(({ step }) => step === 'signed')
    .flatMap(({ when }) => when?.value.match(/^\d{4}/) ?? []);
}
