/**
 * Deviation of proportions (Gries 2008), normalised (Lijffijt and Gries 2012): 0 when a phrase is spread over reports as
 * their words are, 1 when it is all in the smallest. Reports without it are not in `counts`.
 * @param counts uses by report, for reports that have any.
 * @param wordsOf words of each report; `total` words of all.
 */
export function deviationOfProportions(
  counts: ReadonlyMap<number, number>,
  wordsOf: readonly number[],
  total: number,
): number {
  let uses = 0;
  for (const count of counts.values()) uses += count;
  if (uses === 0 || total === 0) return 0;
  const shares = [...counts].map(([report, count]) => ({
    uses: count / uses,
    words: wordsOf[report]! / total,
  }));
  const difference = sumSorted(shares.map((share) => Math.abs(share.uses - share.words)));
  const covered = sumSorted(shares.map((share) => share.words));
  const deviation = (difference + Math.max(0, 1 - covered)) / 2;
  let least = total;
  for (const words of wordsOf) if (words < least) least = words;
  const most = 1 - least / total;
  return most <= 0 ? 0 : Math.min(1, deviation / most);
}

/** The same sum in whatever order the reports came. */
function sumSorted(numbers: number[]): number {
  return numbers.sort((a, b) => a - b).reduce((sum, number) => sum + number, 0);
}
