import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { AgreementStep } from '../../vocabulary/reading.ts';
import { calibration } from '../calibrate-confidence.ts';
import type { NamedAgreement } from './named-agreement.ts';

/**
 * How often an agreement told like this was one, with its parties, on our own gold: one with a title, a year or two
 * parties; one without, of which a step is told as done; one of which nothing more is told.
 */
export function confidenceOfAgreement(
  mentions: readonly NamedAgreement[],
  parties: readonly ActorRef[],
  steps: readonly AgreementStep[],
): number {
  const { named, acting, bare } = calibration.agreements;
  const isNamed = mentions.some(({ title, year }) => title || year !== null);
  if (isNamed || parties.length > 1) return named;
  return steps.some(({ factuality }) => factuality === 'CT+') ? acting : bare;
}
