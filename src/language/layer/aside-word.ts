/** Words of no part in the sentence's grammar, which the parser does not see, and how they hang on it. */
export interface AsideWord {
  index: number;
  /** Index of the word it hangs on, -1 for the sentence's root. */
  head: number;
  deprel: string;
  upos: string;
  xpos: string;
}
