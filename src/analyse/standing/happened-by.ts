import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { Truth } from './truth.ts';
import type { World } from './world.ts';

export type LedgerStep = LedgerAgreement['steps'][number];

/** First and last day on which a step may have been taken; null when that side is open. */
export interface Window {
  earliest: string | null;
  latest: string | null;
}

/** When a step may have been taken. What a report tells as done was done by the day the report came out. */
export function windowOf(step: LedgerStep, { published }: World): Window {
  const earliest = step.when?.earliest ?? null;
  const latest = step.when?.latest ?? null;
  const told = step.evidence.flatMap(({ document }) => published.get(document) ?? []).sort()[0];
  // A report out before its own date tells of something to come.
  if (step.factuality !== 'CT+' || told === undefined || told < (earliest ?? '')) return { earliest, latest };
  return { earliest, latest: latest !== null && latest < told ? latest : told };
}

/** Whether something that happened within the window had happened by `day`. */
export function isWithinBy({ earliest, latest }: Window, day: string): Truth {
  if (latest !== null && latest <= day) return 'yes';
  return earliest !== null && earliest > day ? 'no' : 'maybe';
}

/** Whether a step had been taken by `day`. What is only probable or possible never gives more than maybe. */
export function happenedBy(step: LedgerStep, day: string, world: World): Truth {
  if (step.factuality.endsWith('-')) return 'no';
  const done = isWithinBy(windowOf(step, world), day);
  return done === 'yes' && step.factuality !== 'CT+' ? 'maybe' : done;
}
