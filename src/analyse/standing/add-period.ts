/** A day, YYYY-MM-DD, some ISO 8601 period of years, months, weeks and days later; null when the period is none. */
export function addPeriod(day: string, period: string): string | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period);
  if (parts === null || period === 'P') return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  const [year, month, date] = day.split('-').map(Number);
  const first = new Date(Date.UTC(2000, month! - 1 + months!, 1));
  first.setUTCFullYear(first.getUTCFullYear() - 2000 + year! + years!);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  // 31 January and a month is the last day of February.
  first.setUTCDate(Math.min(date!, last.getUTCDate()) + weeks! * 7 + days!);
  const end = first.toISOString().slice(0, 10);
  return /^\d{4}-/.test(end) ? end : '9999-12-31';
}
