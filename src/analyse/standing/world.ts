import type { LedgerAgreement, LedgerConflict } from '../../vocabulary/ledger.ts';
import type { Names } from './parties-of.ts';

/** All that is known when a question is asked. */
export interface World {
  agreements: readonly LedgerAgreement[];
  /**
   * Agreement id → the last day its source tells everything about, YYYY-MM-DD: by then, a step not told did not happen.
   * An agreement that is not here is known from reports, which may leave out anything.
   */
  complete: ReadonlyMap<string, string>;
  /**
   * Agreement id → the last day its source can tell about, for data that were closed then: what was in force then may
   * have ended since.
   */
  unknownAfter?: ReadonlyMap<string, string>;
  /** Document id → the day it was surely out: what it tells as done without a date was done by then. */
  published: ReadonlyMap<string, string>;
  /** Conflicts among reports; those on articles are told with the duties. */
  conflicts?: readonly LedgerConflict[];
  /** What states are called in sentences; a state that is not here, and no party, goes by its code. */
  names?: Names;
}

/** Whether the source of the agreement tells all that happened to it up to `day`. */
export function isComplete(agreement: LedgerAgreement, day: string, { complete }: World): boolean {
  return day <= (complete.get(agreement.id) ?? '');
}
