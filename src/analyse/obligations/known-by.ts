import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { codeOf } from '../standing/parties-of.ts';
import { ownSteps } from '../standing/steps-of.ts';
import type { World } from '../standing/world.ts';

/**
 * The world as it was known on a day. Reports are cut by their publication where they are read; a complete source is
 * cut here by the days of its steps: agreements that had none yet, and parties that joined later, are not known.
 */
export function knownBy(world: World, asOf: string | null): World {
  if (asOf === null) return world;
  const complete = new Map([...world.complete].map(([id, day]) => [id, day < asOf ? day : asOf]));
  const agreements = world.agreements.flatMap((agreement): LedgerAgreement[] => {
    if (!complete.has(agreement.id)) return [agreement];
    const steps = agreement.steps.filter((step) => (step.when?.earliest ?? '') <= asOf);
    if (steps.length === 0 && agreement.steps.length > 0) return [];
    const parties = agreement.parties.filter((actor) => !joinedLater(agreement, codeOf(actor), asOf));
    return [{ ...agreement, steps, parties }];
  });
  return { ...world, agreements, complete };
}

/** Whether a party's own entries into an agreement in force by then all came after the day. */
function joinedLater(agreement: LedgerAgreement, party: string, asOf: string): boolean {
  const isKnown = ({ when }: LedgerAgreement['steps'][number]) => (when?.earliest ?? '') <= asOf;
  const entries = (['in force', 'ratified'] as const).flatMap((step) => ownSteps(agreement, step, party));
  const facts = entries.filter(({ factuality }) => factuality === 'CT+');
  const began = agreement.steps.filter(({ step }) => step === 'in force');
  return facts.length > 0 && !entries.some(isKnown) && began.some(isKnown);
}
