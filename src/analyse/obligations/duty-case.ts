import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { Names } from '../standing/parties-of.ts';
import type { DutyRule } from './duty-rules.ts';
import type { LedgerProvision } from './merge-provisions.ts';
import type { Question } from './question.ts';

/** One provision asked of one pair: does `debtor` owe it to `partner` in the case of the question? */
export interface DutyCase {
  question: Question;
  rule: DutyRule;
  agreement: LedgerAgreement;
  provision: LedgerProvision;
  debtor: string;
  partner: string;
  enemy: string | null;
  /** Why it does not bind these two, when its words limit it to others. */
  limited: string | null;
  names: Names | undefined;
}

/** What a state is called in a sentence. */
export function callState(code: string, names: Names | undefined): string {
  return names?.get(code) ?? code;
}
