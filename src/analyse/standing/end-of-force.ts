import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { addPeriod } from './add-period.ts';
import { happenedBy, isWithinBy, type LedgerStep, type Window, windowOf } from './happened-by.ts';
import { fails, isOpen, type Ruling } from './ruling.ts';
import { generalSteps, tellDay } from './steps-of.ts';
import { tellPeriod } from './tell-period.ts';
import type { Truth } from './truth.ts';
import { isComplete, type World } from './world.ts';

/** How one ending bears on a day: the agreement is over (no longer in force), maybe over, or not. */
export interface Ending {
  over: Truth;
  reason: string;
  missing: string[];
}

/**
 * What the told endings make of an agreement in force since `since`: termination, denunciation with its notice,
 * suspension, the end of its duration. Null when none bears on the day. Succession is judged apart.
 */
export function endOfForce(
  agreement: LedgerAgreement,
  since: string | null,
  day: string,
  world: World,
): Ruling | null {
  const revived = lastEntry(agreement, day, world);
  const steps = (['terminated', 'denounced', 'suspended'] as const).flatMap((step) =>
    generalSteps(agreement, step),
  );
  const endings = judgeEndings(agreement, steps, day, world, revived);
  const duration = judgeDuration(agreement, since, day, world);
  return rule(duration === null ? endings : [...endings, duration]);
}

/** Endings that are certain come first; then those that may be. */
export function rule(endings: readonly Ending[]): Ruling | null {
  const over = endings.find((ending) => ending.over === 'yes');
  if (over !== undefined) return fails(over.reason);
  const maybe = endings.find((ending) => ending.over === 'maybe');
  if (maybe !== undefined) return isOpen(maybe.missing, maybe.reason);
  return null;
}

/** The last day by which it surely entered into force, or did again. */
function lastEntry(agreement: LedgerAgreement, day: string, world: World): string {
  const entries = generalSteps(agreement, 'in force').filter(
    (step) => happenedBy(step, day, world) === 'yes',
  );
  return (
    entries
      .map((step) => windowOf(step, world).latest!)
      .sort()
      .at(-1) ?? ''
  );
}

/** @param revived endings wholly before this day no longer count. */
export function judgeEndings(
  agreement: LedgerAgreement,
  steps: readonly LedgerStep[],
  day: string,
  world: World,
  revived: string,
): Ending[] {
  return steps
    .filter(isToldAsEnding)
    .filter((step) => (windowOf(step, world).latest ?? '9999') > revived || revived === '')
    .map((step) => judgeEnding(agreement, step, steps, day, world));
}

/** That it may end one day is true of any agreement: only an ending told as done, or as probable, bears on it. */
export function isToldAsEnding({ factuality }: LedgerStep): boolean {
  return factuality === 'CT+' || factuality === 'PR+';
}

function judgeEnding(
  agreement: LedgerAgreement,
  step: LedgerStep,
  steps: readonly LedgerStep[],
  day: string,
  world: World,
): Ending {
  const what = { terminated: 'Terminated', denounced: 'Denounced', suspended: 'Suspended' }[
    step.step as 'terminated'
  ];
  const done = happenedBy(step, day, world);
  const when = `${tellDay(step, world)}${step.factuality === 'CT+' ? '' : ', as a report expects'}`;
  if (step.step !== 'denounced')
    return { over: done, reason: `${what ?? 'Ended'} ${when}.`, missing: ['the exact day of its end'] };
  // A later end that is told is the end of the notice.
  const ends = steps.filter((one) => one.step === 'terminated' && one.factuality === 'CT+');
  if (ends.length > 0) return { over: 'no', reason: '', missing: [] };
  const notice =
    agreement.terms.find(({ kind, value }) => kind === 'denunciation' && value !== null)?.value ?? null;
  const effect = notice === null ? null : delay(windowOf(step, world), notice);
  if (notice === null || effect === null) {
    const known = isComplete(agreement, day, world);
    return done === 'no'
      ? { over: 'no', reason: '', missing: [] }
      : {
          over: known ? done : 'maybe',
          reason: `Denounced ${when}.`,
          missing: ['the notice a denunciation needs to take effect'],
        };
  }
  const over = step.factuality === 'CT+' ? isWithinBy(effect, day) : done === 'no' ? 'no' : 'maybe';
  return {
    over,
    reason: `Denounced ${when}, with effect ${effect.latest === null ? 'on an unknown day' : `from ${effect.latest}`} after notice of ${tellPeriod(notice)}.`,
    missing: ['the exact day on which the denunciation took effect'],
  };
}

function delay({ earliest, latest }: Window, period: string): Window | null {
  const later = (day: string | null) => (day === null ? null : addPeriod(day, period));
  if ((earliest !== null && later(earliest) === null) || (latest !== null && later(latest) === null))
    return null;
  return { earliest: later(earliest), latest: later(latest) };
}

/** A fixed term that has run out; with a renewal clause it goes on until someone ends it. */
function judgeDuration(
  agreement: LedgerAgreement,
  since: string | null,
  day: string,
  world: World,
): Ending | null {
  const duration = agreement.terms.find(({ kind, value }) => kind === 'duration' && value !== null)?.value;
  if (since === null || duration === undefined || duration === null || duration === 'indefinite') return null;
  const end = addPeriod(since, duration);
  if (end === null || day < end) return null;
  if (agreement.terms.some(({ kind }) => kind === 'renewal')) return null;
  return {
    over: isComplete(agreement, day, world) ? 'yes' : 'maybe',
    reason: `Concluded for ${tellPeriod(duration)} from ${since}: that ran out on ${end}, and no renewal is told.`,
    missing: ['whether it was renewed'],
  };
}
