import type { Spell } from '../../../../src/analyse/standing/force-over-time.ts';
import type { ShownAgreement, ShownStep } from './shown-agreement.ts';

/** Parties that took the same steps on the same days and were bound at the same times. */
export interface LifeRow {
  codes: string[];
  names: string[];
  spells: Spell[];
  steps: ShownStep[];
}

/** One row for each different life; parties of one life share it. Tellings of one step are one mark. */
export function lifeRows({ overTime, steps }: Pick<ShownAgreement, 'overTime' | 'steps'>): LifeRow[] {
  const rows = new Map<string, LifeRow>();
  for (const { code, name, spells } of overTime) {
    const own = distinct(
      steps.filter((step) => step.takers.includes(code) && !isBeforeJoining(step, spells)),
    );
    const key = JSON.stringify([spells, own.map(keyOf)]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { codes: [code], names: [name], spells, steps: own });
    else {
      row.codes.push(code);
      row.names.push(name);
    }
  }
  return [...rows.values()].sort((a, b) => compare(orderOf(a), orderOf(b)));
}

/** What is done by the agreement as a whole concerns those who are in it: 'invoked by all' is not told of later members. */
const ofMembers: readonly ShownStep['step'][] = [
  'invoked',
  'suspended',
  'denounced',
  'terminated',
  'succeeded',
];

function isBeforeJoining({ step, ofAll, window }: ShownStep, spells: readonly Spell[]): boolean {
  const day = window.earliest ?? window.latest;
  if (!ofAll || day === null || !ofMembers.includes(step)) return false;
  // An end is itself the first day of not being bound, so the spell before it counts.
  const spell =
    spells.find(({ from, to }) => from < day && day <= to) ?? spells.find(({ from }) => from === day);
  return (
    spell?.verdict === 'not in force' &&
    spells.some(({ verdict, from }) => verdict === 'in force' && from > day)
  );
}

/** What a step says, without whom it is from: several reports tell one of them. */
export function keyOf({ step, window, factuality, body }: ShownStep): string {
  return [step, window.earliest, window.latest, factuality, body].join(' ');
}

function distinct(steps: readonly ShownStep[]): ShownStep[] {
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()];
}

/** By the day from which they are bound. */
function orderOf({ spells, names }: LifeRow): string {
  return `${spells.find(({ verdict }) => verdict === 'in force')?.from ?? '9999'} ${names[0]}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
