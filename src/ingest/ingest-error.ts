export type IngestErrorCode =
  | 'binary'
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'bad-front-matter'
  | 'no-article'
  | 'bad-date'
  | 'not-json'
  | 'bad-document'
  | 'repeated-id'
  | 'not-found'
  | 'no-permission'
  | 'link-loop'
  | 'not-a-file'
  | 'not-conllu'
  | 'not-csv'
  | 'wrong-column'
  | 'bad-cell';

/** Bytes that cannot become a report. The message is one sentence; `hint` says what to do next. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  readonly hint: string;

  constructor(code: IngestErrorCode, message: string, hint: string) {
    super(message);
    this.name = 'IngestError';
    this.code = code;
    this.hint = hint;
  }
}
