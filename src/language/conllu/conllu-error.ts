/** Text that is not CoNLL-U. The message names the line and what stands there; `hint` says what to do next. */
export class ConlluError extends Error {
  readonly hint: string;

  constructor(line: number, found: string) {
    super(
      `Line ${line} is not CoNLL-U: expected ten columns separated by tabs, the first a word number; found ${JSON.stringify(found.slice(0, 60))}.`,
    );
    this.name = 'ConlluError';
    this.hint = 'Check the file, or leave out --tokens to read raw text.';
  }
}
