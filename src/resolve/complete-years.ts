import { type Step, stepSchema } from '../vocabulary/agreement-step.ts';
import type { Observation, ObservationOf } from '../vocabulary/observation.ts';
import type { When } from '../vocabulary/when.ts';
import { groupSame } from './group-same.ts';
import { agreementKeys, isSameAgreement, monthOf } from './is-same-agreement.ts';

type AgreementObservation = ObservationOf<'agreement'>;

/** The order in which an agreement's steps are taken. */
const order: readonly Step[] = stepSchema.options;

/**
 * Gives dates without a year ("in June", "on November 9") the year another report tells. A report whose own year is
 * unknown names a step of an agreement that another report dates in full, in the same month; then that step has that
 * year, later steps of the same report fall on their next day after it, earlier ones on their last before it. The same
 * date elsewhere in the report has the same year. What no report ties to a year stays without one.
 */
export function completeYears(observations: readonly Observation[]): Observation[] {
  const agreements = observations.filter((one): one is AgreementObservation => one.kind === 'agreement');
  const completed = new Map<string, Map<string, When>>();
  const groups = groupSame(
    agreements,
    agreementKeys,
    (a, b) => a.document !== b.document && isSameAgreement(a, b),
  );
  for (const group of groups) {
    for (const one of group) {
      const dates = completeSteps(one, group);
      if (dates.size > 0)
        completed.set(one.document, new Map([...(completed.get(one.document) ?? []), ...dates]));
    }
  }
  return observations.map((one) => {
    const dates = completed.get(one.document);
    return dates === undefined ? one : withDates(one, dates);
  });
}

/** Dates without a year in one report's steps → full dates, by way of the steps another report dates. */
function completeSteps(one: AgreementObservation, group: readonly AgreementObservation[]): Map<string, When> {
  const yearless = one.found.steps.filter((step) => step.when !== null && isYearless(step.when));
  const anchors = yearless.flatMap(({ step, when }) => {
    const day = dayElsewhere(step, when!, group);
    return day === null ? [] : [{ at: order.indexOf(step), day }];
  });
  if (anchors.length === 0) return new Map();
  anchors.sort((a, b) => a.at - b.at);
  return new Map(
    yearless.map(({ step, when }) => {
      const at = order.indexOf(step);
      const earlier = anchors.findLast((anchor) => anchor.at <= at);
      return [when!.value, dateNear(when!, (earlier ?? anchors[0]!).day, earlier === undefined)];
    }),
  );
}

/** The first day of a step that a report names without a year, as another report of the group dates it. */
function dayElsewhere(step: Step, when: When, group: readonly AgreementObservation[]): string | null {
  for (const other of group) {
    const dated = other.found.steps.find(
      (one) => one.step === step && one.when?.earliest != null && monthOf(one.when) === monthOf(when),
    );
    if (dated?.when?.earliest != null) return dated.when.earliest;
  }
  return null;
}

function isYearless(when: When): boolean {
  return /^XXXX-\d\d(?:-\d\d)?$/.test(when.value);
}

/** The date's first occurrence from the anchor's month on, or its last up to it. */
function dateNear(when: When, anchor: string, isBefore: boolean): When {
  const [anchorYear, anchorMonth] = [Number(anchor.slice(0, 4)), anchor.slice(5, 7)];
  const [, month, day] = when.value.split('-');
  const shift = isBefore ? (month! > anchorMonth ? -1 : 0) : month! < anchorMonth ? 1 : 0;
  const year = String(anchorYear + shift).padStart(4, '0');
  const value = [year, month, day].filter((part) => part !== undefined).join('-');
  if (day !== undefined) return { ...when, value, earliest: value, latest: value, basis: 'relative' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const [from, to] = partOfMonth(when.text, last);
  const dayOf = (number: number) => `${value}-${String(number).padStart(2, '0')}`;
  return { ...when, value, earliest: dayOf(from), latest: dayOf(to), basis: 'relative' };
}

/** "early", "mid" and "late" cut a month at its tenth and twentieth day. */
function partOfMonth(words: string, last: number): [number, number] {
  if (/^(?:early|the beginning of)\b/i.test(words)) return [1, 10];
  if (/^(?:mid\b|the middle of)/i.test(words)) return [11, 20];
  if (/^(?:late|the end of)\b/i.test(words)) return [21, last];
  return [1, last];
}

function withDates(one: Observation, dates: ReadonlyMap<string, When>): Observation {
  const full = (when: When | null) => (when === null ? null : (dates.get(when.value) ?? when));
  switch (one.kind) {
    case 'agreement':
      return {
        ...one,
        found: { ...one.found, steps: one.found.steps.map((step) => ({ ...step, when: full(step.when) })) },
      };
    case 'event': {
      const when = full(one.found.when);
      return {
        ...one,
        earliest: when?.earliest ?? null,
        latest: when?.latest ?? null,
        found: { ...one.found, when },
      };
    }
    case 'claim':
      return { ...one, found: { ...one.found, when: full(one.found.when) } };
    case 'figure':
      return { ...one, found: { ...one.found, when: full(one.found.when) } };
    case 'silence':
      return { ...one, found: { ...one.found, asOf: full(one.found.asOf) } };
  }
}
