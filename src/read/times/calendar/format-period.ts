import type { TimeUnit } from '../time-expression.ts';

const letters: Record<TimeUnit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

/** TIMEX3 value of a length of time: P3D, PT2H, P2Y6M, PXY for an unknown number, P18M for a year and a half. */
export function formatPeriod(amount: number | null, unit: TimeUnit): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (amount === null) {
    if (unit === 'decade') return 'PXE';
    if (unit === 'century') return 'PXC';
    return `P${time}X${letters[unit]}`;
  }
  const scale =
    unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'half' ? 6 : unit === 'weekend' ? 2 : 1;
  const total = amount * scale;
  const whole = Math.floor(total);
  if (total === whole) return `P${time}${whole}${letters[unit]}`;
  const months = Math.round((total - whole) * 12);
  if (unit === 'year' && months % 3 === 0)
    return whole < 2 ? `P${12 * whole + months}M` : `P${whole}Y${months}M`;
  if (unit === 'hour')
    return whole === 0 ? `PT${Math.round(total * 60)}M` : `PT${whole}H${Math.round((total - whole) * 60)}M`;
  if (unit === 'minute') return `PT${whole}M${Math.round((total - whole) * 60)}S`;
  return `P${time}${Math.round(total * 100) / 100}${letters[unit]}`;
}
