import type { Use } from './report-text.ts';
import { rateOf, type WordCount } from './word-count.ts';

export interface Period {
  /** 2024-06 or 2024-Q2. */
  period: string;
  words: number;
  uses: number;
  /** Uses per 10,000 words. */
  rate: number;
  /** Places in `entries`. */
  entries: number[];
}

/** Every period from the first report to the last, those without the wording too. */
export function tellPeriods(entries: readonly Use[], count: WordCount, by: 'month' | 'quarter'): Period[] {
  const periods = new Map<string, Period>();
  const days = [...count.byDay.keys()].sort();
  if (days.length === 0) return [];
  const lastPeriod = periodOf(days.at(-1)!, by);
  for (let period = periodOf(days[0]!, by); period <= lastPeriod; period = nextPeriod(period))
    periods.set(period, { period, words: 0, uses: 0, rate: 0, entries: [] });
  for (const [day, words] of count.byDay) periods.get(periodOf(day, by))!.words += words;
  entries.forEach(({ day }, index) => {
    if (day !== null) periods.get(periodOf(day, by))!.entries.push(index);
  });
  return [...periods.values()].map((one) => ({
    ...one,
    uses: one.entries.length,
    rate: rateOf(one.entries.length, one.words),
  }));
}

/** `2024-06-19` → `2024-06` or `2024-Q2`. */
function periodOf(day: string, by: 'month' | 'quarter'): string {
  return by === 'month' ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function nextPeriod(period: string): string {
  const year = Number(period.slice(0, 4));
  const isQuarter = period[5] === 'Q';
  const part = Number(period.slice(isQuarter ? 6 : 5)) + 1;
  const over = part > (isQuarter ? 4 : 12);
  const name = over ? 1 : part;
  const years = String(over ? year + 1 : year).padStart(4, '0');
  return isQuarter ? `${years}-Q${name}` : `${years}-${String(name).padStart(2, '0')}`;
}
