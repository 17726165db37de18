import type { LedgerAgreement } from '../vocabulary/ledger.ts';
import { lengthInDays, overlapsInTime } from './judge-time.ts';
import { mergeActors, statesOf } from './merge-actors.ts';

type LedgerStep = LedgerAgreement['steps'][number];

/**
 * Steps of one agreement, each once: tellings of one step by the same or fewer actors, whose dates meet, are one, with
 * the narrower date and everybody's evidence. Tellings that differ in date, body or certainty stay apart.
 */
export function mergeLedgerSteps(steps: readonly LedgerStep[]): LedgerStep[] {
  const merged: LedgerStep[] = [];
  const known = (step: LedgerStep) => lengthInDays(step.when) ?? Number.MAX_SAFE_INTEGER;
  for (const step of [...steps].sort((a, b) => known(a) - known(b))) {
    const twins = merged.filter((other) => isSameStep(other, step));
    if (twins.length !== 1) {
      merged.push(step);
      continue;
    }
    const twin = twins[0]!;
    twin.by = mergeActors(twin.by, step.by);
    twin.place ??= step.place;
    twin.evidence = [...twin.evidence, ...step.evidence];
  }
  return merged;
}

function isSameStep(a: LedgerStep, b: LedgerStep): boolean {
  if (a.step !== b.step || a.factuality !== b.factuality || a.body !== b.body) return false;
  const [statesA, statesB] = [statesOf(a.by), statesOf(b.by)];
  const [few, many] = statesA.length <= statesB.length ? [statesA, statesB] : [statesB, statesA];
  // "Signed by X" and "signed by X and Y" is one signing; one nobody is named for may be anybody's.
  if (few.length === 0 ? a.when === null || b.when === null : !few.every((state) => many.includes(state)))
    return false;
  return a.when !== null && b.when !== null && overlapsInTime(a.when, b.when);
}
