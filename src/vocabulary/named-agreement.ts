/** A title for comparing: lower case, without article and marks. */
function foldTitle(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether the words by which an agreement says what it replaces mean `older`: they are one of its names
 * (words without a capital or a year only between the same parties), or it has the same parties and the words tell its year.
 * @param signedIn years in which it is told to have been signed, YYYY.
 */
export function isNamedBy(
  words: string,
  older: { names: readonly string[]; signedIn: readonly string[]; sameParties: boolean },
): boolean {
  // "the treaty" is a name of many.
  const isTelling = /\p{Lu}|\d/u.test(words.replace(/^the\s+/i, ''));
  const isNamed = older.names.some((name) => foldTitle(name) === foldTitle(words));
  if (isNamed && (isTelling || older.sameParties)) return true;
  const years = new Set([...older.signedIn, ...older.names.flatMap(yearsIn)]);
  return older.sameParties && yearsIn(words).some((year) => years.has(year));
}

function yearsIn(words: string): string[] {
  return words.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [];
}
