import type { SilenceAnswer } from '../silence/silence-answer.ts';

export interface OutletColumn {
  key: string;
  short: string;
}

/** Outlets that were read for any of the events: those with most tellings first, then those most read. */
export function outletColumns(answers: readonly SilenceAnswer[]): OutletColumn[] {
  const found = new Map<string, OutletColumn & { told: number; read: number }>();
  for (const { outlets } of answers)
    for (const { outlet, short, status } of outlets) {
      if (status === 'not captured') continue;
      const key = outlet.actor ?? outlet.name;
      const column = found.get(key) ?? { key, short, told: 0, read: 0 };
      column.read += 1;
      if (status === 'reported') column.told += 1;
      found.set(key, column);
    }
  return [...found.values()]
    .sort((a, b) => b.told - a.told || b.read - a.read || (a.short < b.short ? -1 : 1))
    .map(({ key, short }) => ({ key, short }));
}
