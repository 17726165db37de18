import type { Step } from '../../vocabulary/agreement-step.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { happenedBy, type LedgerStep, windowOf } from './happened-by.ts';
import { codeOf, nameOf, partiesOf } from './parties-of.ts';
import type { World } from './world.ts';

/** Steps that one side of a bilateral agreement takes for both: it cannot be in force, or end, for one alone. */
const indivisible: readonly Step[] = [
  'in force',
  'denounced',
  'terminated',
  'succeeded',
  'instruments exchanged',
];

/** Whether a step is that of the whole agreement, not of some parties for themselves. */
export function isOfAll(agreement: LedgerAgreement, step: LedgerStep): boolean {
  const parties = partiesOf(agreement);
  const takers = new Set(step.by.map(codeOf));
  if (takers.size === 0 || parties.every(({ code }) => takers.has(code))) return true;
  const isOther = step.by.every((actor) => actor.kind === 'state') && takersOf(agreement, step).length === 0;
  return parties.length <= 2 && indivisible.includes(step.step) && !isOther;
}

export function generalSteps(agreement: LedgerAgreement, step: Step): LedgerStep[] {
  return agreement.steps.filter((one) => one.step === step && isOfAll(agreement, one));
}

/** Steps that a party took for itself, alone or with some others. */
export function ownSteps(agreement: LedgerAgreement, step: Step, party: string): LedgerStep[] {
  return agreement.steps.filter(
    (one) => one.step === step && !isOfAll(agreement, one) && one.by.some((actor) => codeOf(actor) === party),
  );
}

/** Who took a step, among the parties, by their codes; everyone when nobody is named. */
export function takersOf(agreement: LedgerAgreement, step: LedgerStep): string[] {
  const codes = partiesOf(agreement).map(({ code }) => code);
  const takers = step.by.map(codeOf);
  return takers.length === 0 ? codes : codes.filter((code) => takers.includes(code));
}

/** "on 2024-06-19", "between 2024-06-01 and 2024-06-30", "on an unknown day". */
export function tellDay(step: LedgerStep, world: World): string {
  const { earliest, latest } = windowOf(step, world);
  if (earliest === null && latest === null) return 'on an unknown day';
  if (earliest === latest) return `on ${earliest}`;
  if (earliest === null) return `by ${latest}`;
  return latest === null ? `on or after ${earliest}` : `between ${earliest} and ${latest}`;
}

const told: Partial<Record<Step, string>> = {
  signed: 'Signed',
  ratified: 'Ratified',
  'instruments exchanged': 'Instruments exchanged',
};

/**
 * What has been done by `day` on the way into force, one sentence a step, in order.
 * @param about only steps of all, or of one of these parties.
 */
export function tellPath(
  agreement: LedgerAgreement,
  day: string,
  world: World,
  about: readonly string[],
): string[] {
  const steps = agreement.steps.filter(
    (step) =>
      told[step.step] !== undefined &&
      happenedBy(step, day, world) === 'yes' &&
      (isOfAll(agreement, step) || takersOf(agreement, step).some((code) => about.includes(code))),
  );
  const precise = steps.filter((step) => !steps.some((other) => isVaguer(step, other, world)));
  const sentences = precise.map((step) => {
    const takers = isOfAll(agreement, step)
      ? []
      : takersOf(agreement, step).filter((code) => about.includes(code));
    const by =
      takers.length === 0
        ? ''
        : ` by ${takers.map((code) => nameOf(agreement, code, world.names)).join(' and ')}`;
    const day = windowOf(step, world).earliest ?? windowOf(step, world).latest ?? '9999';
    return { day, sentence: `${told[step.step]}${by} ${tellDay(step, world)}.` };
  });
  sentences.sort((a, b) => compare(a.day, b.day) || compare(a.sentence, b.sentence));
  return [...new Set(sentences.map(({ sentence }) => sentence))];
}

/** Whether a step is another telling of `other`, with less of a date: "in June" beside "on 19 June". */
function isVaguer(step: LedgerStep, other: LedgerStep, world: World): boolean {
  if (step === other || step.step !== other.step) return false;
  if (step.by.map(codeOf).sort().join() !== other.by.map(codeOf).sort().join() && step.by.length > 0)
    return false;
  const [wide, narrow] = [windowOf(step, world), windowOf(other, world)];
  const isWithin =
    (wide.earliest ?? '') <= (narrow.earliest ?? '') && (narrow.latest ?? '9999') <= (wide.latest ?? '9999');
  return isWithin && (wide.earliest !== narrow.earliest || wide.latest !== narrow.latest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
