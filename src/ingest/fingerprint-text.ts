/** Words in a shingle; copies edited by a desk share most of their runs of four words. */
const shingleLength = 4;
const size = 64;

/**
 * A MinHash fingerprint of a report's words (Broder 1997): 64 smallest hashes, one per seeded hash function, over
 * runs of four words. The share of equal places estimates the Jaccard similarity of two texts.
 * Texts too short for one run have an empty fingerprint, which resembles nothing.
 */
export function fingerprintText(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < shingleLength) return [];
  const minima = new Int32Array(size).fill(0x7fffffff);
  for (let at = 0; at + shingleLength <= words.length; at++) {
    const hash = hashWords(words, at);
    for (let seed = 0; seed < size; seed++) {
      const mixed = mixHash(hash, seed);
      if (mixed < minima[seed]!) minima[seed] = mixed;
    }
  }
  return [...minima];
}

/** FNV-1a over the words of one run. */
function hashWords(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let word = at; word < at + shingleLength; word++) {
    const letters = words[word]!;
    for (let index = 0; index < letters.length; index++)
      hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash;
}

/** A different permutation of the 32-bit numbers for each seed (finaliser of MurmurHash3). */
function mixHash(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 0x7fffffff;
}
