const escapePattern = (word: string) =>
  word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/'/g, "['’]");

/** Source of a pattern that matches any of `words`, longest first; a space in a word matches any white space. */
export function anyWord(words: readonly string[]): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')})`;
}

/** A sticky pattern, any case, that must end at the end of a word. */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}

/** From word to key: { "1": ["January", "Jan"] } → january → "1". */
export function invertWords(lists: Record<string, readonly string[]>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([key, words]) => words.map((word) => [word.toLowerCase(), key] as const)),
  );
}
