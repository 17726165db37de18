import { createHash } from 'node:crypto';

/** SHA-256 of the parts in order, lower-case hexadecimal; a NUL between parts keeps ("ab","c") apart from ("a","bc"). */
export function digestText(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000'), 'utf8').digest('hex');
}
