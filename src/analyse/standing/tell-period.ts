const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** An ISO 8601 period of years to days in words: "P1Y6M" → "1 year 6 months"; other words as they are. */
export function tellPeriod(period: string): string {
  if (!/^P(?:\d+[YMWD])+$/.test(period)) return period;
  return [...period.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit]) => `${count} ${units[unit!]}${count === '1' ? '' : 's'}`)
    .join(' ');
}
