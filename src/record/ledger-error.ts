export type LedgerErrorCode =
  | 'ledger-locked'
  | 'ledger-newer'
  | 'ledger-unreachable'
  | 'ledger-missing'
  | 'quote-mismatch';

/** A ledger that cannot be opened or an entry that cannot be stored. `hint` says what to do next. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;
  readonly hint: string;

  constructor(code: LedgerErrorCode, message: string, hint: string) {
    super(message);
    this.name = 'LedgerError';
    this.code = code;
    this.hint = hint;
  }
}
