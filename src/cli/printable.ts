/**
 * A report's words for a person's screen, on one line: control characters, which could move the cursor, set colours or
 * turn the direction of writing, are left out.
 */
export function printable(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}
