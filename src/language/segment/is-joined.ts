import type { Span } from '../../vocabulary/span.ts';
import { contractions } from './token-data.ts';

const clitic = /^(?:'(?:s|re|ve|ll|d|m)|n't)$/i;
const endsInLetter = /[\p{L}\p{N}.)]$/u;

/**
 * True when `second` is written together with `first` as one surface word ("do" + "n't", "can" + "not",
 * "states" + "'"): the pairs that UD writes as a multi-word token.
 */
export function isJoined(first: Span & { form: string }, second: Span & { form: string }): boolean {
  if (first.end !== second.start) return false;
  if (clitic.test(second.form)) return endsInLetter.test(first.form);
  if (second.form === "'") return /[sxz]$/i.test(first.form);
  return contractions.get((first.form + second.form).toLowerCase()) === first.form.length;
}
