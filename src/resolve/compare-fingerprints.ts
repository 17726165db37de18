/** Estimated share of common runs of words, 0–1. */
export function compareFingerprints(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, index) => value === b[index]).length / a.length;
}
