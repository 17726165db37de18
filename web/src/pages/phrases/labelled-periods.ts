/**
 * The periods that get a label, evenly spaced and few enough to be read.
 * @param most how many fit.
 */
export function labelledPeriods(periods: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.ceil(periods.length / most));
  return periods.filter((_, at) => at % step === 0);
}
