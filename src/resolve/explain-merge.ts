import type { MergedFinding, MergeReason } from '../vocabulary/merge-reason.ts';
import { mergeReasonSchema } from '../vocabulary/merge-reason.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import type { Link } from './hold-links.ts';
import type { AgreementAct } from './join-by-agreement.ts';
import type { Verdict } from './sameness/judge-sameness.ts';

type EventObservation = ObservationOf<'event'>;

/** Reasons from the surest down. */
const order: readonly MergeReason[] = mergeReasonSchema.options;

/** For each finding of an event but the first: the surest reason for which it is one with another of them. */
export function explainMerge(
  group: readonly EventObservation[],
  judge: (a: EventObservation, b: EventObservation) => Verdict,
  actOf: (event: EventObservation) => AgreementAct | null,
  links: readonly Link[],
): MergedFinding[] {
  return group.slice(1).map((one) => {
    const others = group.filter((other) => other !== one);
    const reasons = others.flatMap((other): MergeReason[] => {
      const verdict = judge(one, other);
      if (verdict.relation === 'same') return [verdict.why];
      const [act, otherAct] = [actOf(one), actOf(other)];
      if (act !== null && act.agreement === otherAct?.agreement && act.step === otherAct.step)
        return ['same agreement step'];
      return verdict.relation === 'possible' ? [verdict.why] : [];
    });
    reasons.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const why = isDecided(one, group, links) ? 'decided by an analyst' : reasons[0];
    return { observation: one.id, document: one.document, why: why ?? 'like words, nothing against it' };
  });
}

function isDecided(
  one: EventObservation,
  group: readonly EventObservation[],
  links: readonly Link[],
): boolean {
  const ids = new Set(group.map(({ id }) => id));
  return links.some(
    ({ kind, first, second }) =>
      kind === 'same' && second.includes(one.id) && first.some((id) => ids.has(id)),
  );
}
