/** Codes and names as a set in one string, for comparison: order and repetition do not matter. */
export function stateKey(states: readonly (string | null)[]): string {
  return [...new Set(states.map((state) => state ?? '–'))].sort().join('+');
}
