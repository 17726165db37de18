const SUFFIXES = ['ing', 'ed', 'ly', 'ion', 'er', 'est', 'al', 'ous', 'ity', 'ment', 's'];

/**
 * The class that stands for a word the parser has no vector for: the outline of the word
 * (U0 number, U1 number with letters, U2 capitals, U3 capitalised, U4 hyphenated, U5 sign, U6 other)
 * and, where it may be an English ending, the ending.
 */
export function wordClass(form: string, normalised: string): string {
  const outline = outlineOf(form);
  if (outline < 3 || outline === 5) return `U${outline}`;
  return `U${outline}${SUFFIXES.find((suffix) => normalised.endsWith(suffix)) ?? ''}`;
}

function outlineOf(form: string): number {
  if (/\d/.test(form)) return /[a-z]/i.test(form) ? 1 : 0;
  if (/^[A-Z]{2,}/.test(form)) return 2;
  if (/^[A-Z]/.test(form)) return 3;
  if (form.includes('-')) return 4;
  return /^\W+$/.test(form) ? 5 : 6;
}
