import type { SilenceStatus } from '../../../../src/analyse/silence/observe-silence.ts';
import type { SilenceAnswer } from './silence-answer.ts';

/** Each status with a sign of its own, the word, and what it means. */
export const statuses: Record<SilenceStatus, { sign: string; meaning: string }> = {
  reported: { sign: '●', meaning: 'it told it' },
  silent: { sign: '○', meaning: 'it did not, though its reports of those days are in the ledger' },
  'not yet': { sign: '◔', meaning: 'it did not, but its reports end before it would be late' },
  'not captured': {
    sign: '–',
    meaning: 'none of its reports of those days are in the ledger, so nothing can be said',
  },
};

/** The order in which outlets are told of. */
export const statusOrder: readonly SilenceStatus[] = ['reported', 'silent', 'not yet', 'not captured'];

/** How many days after the event, or after its first report where its own day is not known, in words. */
export function lagWords(lag: number | null, from: SilenceAnswer['startIs']): string {
  if (lag === null) return 'day unknown';
  if (lag === 0) return from === 'the first report' ? 'first told' : 'same day';
  return lag < 0 ? `${-lag} d before` : `after ${lag} d`;
}
