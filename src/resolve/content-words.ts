/** Words too common to tell what a clause is about. */
const shortest = 4;

/** The words that carry a clause's matter: lower case, without endings, short words left out. */
export function contentWords(clause: string): Set<string> {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= shortest).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );
}

/** Share, 0–1, of the smaller set's words that stand in the other; sets of fewer than two words tell nothing. */
export function shareOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  if (smaller.size < 2) return 0;
  return [...smaller].filter((word) => larger.has(word)).length / smaller.size;
}
