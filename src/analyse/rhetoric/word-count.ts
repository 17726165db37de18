/** Words by day, and of reports without a day. */
export class WordCount {
  readonly byDay = new Map<string, number>();
  undated = 0;
  total = 0;

  add(day: string | null, words: number): void {
    this.total += words;
    if (day === null) this.undated += words;
    else this.byDay.set(day, (this.byDay.get(day) ?? 0) + words);
  }
}

/** Uses per 10,000 words. */
export const rateOf = (uses: number, words: number) => (words === 0 ? 0 : (uses / words) * 10_000);
