import { z } from 'zod';
import type { LedgerConflict } from '../../vocabulary/ledger.ts';
import type { Names } from '../standing/parties-of.ts';

export const questionTriggerSchema = z.enum([
  'attack',
  'threat',
  'sanctions',
  'hostile pact',
  'application',
  'words',
]);

export type QuestionTrigger = z.infer<typeof questionTriggerSchema>;

/**
 * What is supposed to happen on a day. attack, threat, sanctions: `actor` does it to `target`. hostile pact: `actor` is
 * invited to a pact against `target`. application: `actor` applies to join the organisation `target`. words: what the
 * words name happens to `target`.
 */
export interface Question {
  trigger: QuestionTrigger;
  /** ISO alpha-3; null only for words. */
  actor: string | null;
  target: string;
  /** Only for words. */
  words: string | null;
  /** YYYY-MM-DD */
  on: string;
}

export interface AnswerOptions {
  /** Steps of the chain of those drawn in; 0 for none. */
  depth: number;
  /** Only what was known by this day, YYYY-MM-DD; reports are cut by publication before, complete sources here by step. */
  asOf: string | null;
  /** See World. */
  complete?: ReadonlyMap<string, string>;
  /** See World. */
  published?: ReadonlyMap<string, string>;
  /** Members of organisations by acronym, where known: asked of applications. */
  members?: ReadonlyMap<string, readonly string[]>;
  /** See World. */
  conflicts?: readonly LedgerConflict[];
  /** See World. */
  names?: Names;
}
