/** Whether a wording was given up, judged by how long its user has gone on without it. */
export interface Dropped {
  /** Last day of use. */
  since: string;
  /** Words of the user from first to last use, and after it. */
  wordsUsed: number;
  wordsSince: number;
  /** Uses (reports) to expect since, at the former rate. */
  expected: number;
  /** Probability of no use since, had the rate stayed. */
  chance: number;
  isDropped: boolean;
}

/** Below this probability an absence is taken for one. */
const improbable = 0.05;

/**
 * Solow's test (1993) for what has not been seen of late: with uses at a constant rate (Poisson), the chance that all of
 * n uses fall in the first part of the time is that part's share to the power n − 1, since the clock starts with the
 * first. The clock are the words the user published, so that a quiet month does not count as an absence. A use is a
 * report with the wording, however often it has it. Null with fewer than two uses on different days, or nothing since.
 * @param days days of the reports with the wording. @param wordsByDay words the user published on each day.
 */
export function judgeDropped(
  days: readonly string[],
  wordsByDay: ReadonlyMap<string, number>,
): Dropped | null {
  const sorted = [...days].sort();
  const first = sorted[0];
  const since = sorted.at(-1);
  if (first === undefined || since === undefined || first === since) return null;
  let wordsUsed = 0;
  let wordsSince = 0;
  for (const [day, words] of wordsByDay) {
    if (day > since) wordsSince += words;
    else if (day > first) wordsUsed += words;
  }
  if (wordsSince === 0 || wordsUsed === 0) return null;
  const later = sorted.length - 1;
  const chance = (wordsUsed / (wordsUsed + wordsSince)) ** later;
  return {
    since,
    wordsUsed,
    wordsSince,
    expected: (later / wordsUsed) * wordsSince,
    chance,
    isDropped: chance < improbable,
  };
}
