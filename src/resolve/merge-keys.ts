import type { Observation } from '../vocabulary/observation.ts';
import { agreementKeys } from './is-same-agreement.ts';
import { claimKey, type ReportText } from './merge-claims.ts';
import { figureKey } from './merge-figures.ts';
import { silenceKey } from './merge-silences.ts';
import { eventKeys } from './sameness/event-keys.ts';
import { type TellingReport, tellObservation } from './sameness/tell-observation.ts';

/**
 * Keys of an observation: two can be of one entry, by what reports say, only if a chain of shared keys connects them.
 * So the entries of a set of observations that shares no key with the rest can be made apart from the rest, and adding a
 * report changes only what its keys reach. An event and the observed agreement it is about share a key, since a step of
 * an agreement is taken once; agreements themselves, of which there are few, are merged from all of them, so that events
 * of one merged agreement belong together as well. What analysts decided to be one (`CaseFile.links`) connects whatever its keys are.
 */
export function mergeKeys(one: Observation, report: (TellingReport & ReportText) | undefined): string[] {
  const named = (key: string) => `${one.kind} ${key}`;
  switch (one.kind) {
    case 'event': {
      const agreement = one.found.agreement === null ? null : `${one.document} ${one.found.agreement}`;
      return eventKeys(tellObservation(one, report), agreement).map(named);
    }
    case 'agreement':
      return [`event agreement ${one.document} ${one.id}`, ...agreementKeys(one).map(named)];
    case 'claim':
      return [named(claimKey(one, report))];
    case 'figure':
      return [named(figureKey(one))];
    case 'silence':
      return [named(silenceKey(one))];
  }
}
