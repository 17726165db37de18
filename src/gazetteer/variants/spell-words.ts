const MAX_SPELLINGS = 32;

/**
 * Every way to write a name whose words each have several spellings, the first the name itself; at most 32,
 * so that a long name with many doubtful words does not fill the gazetteer.
 */
export function combineSpellings(words: readonly (readonly string[])[]): string[] {
  let spelled: string[] = [''];
  for (const options of words) {
    const next: string[] = [];
    for (const option of options) {
      for (const start of spelled)
        next.push(option === '' ? start : start === '' ? option : `${start} ${option}`);
    }
    spelled = next.slice(0, MAX_SPELLINGS);
  }
  return spelled;
}

/** Index from each spelling, in lower case, to its whole set. */
export function indexSpellings(sets: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, readonly string[]>();
  for (const set of sets) {
    for (const word of set) if (!index.has(word.toLowerCase())) index.set(word.toLowerCase(), set);
  }
  return index;
}
