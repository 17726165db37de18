/** What this browser saw of a case when it last looked. */
export interface Visit {
  /** YYYY-MM-DD */
  day: string;
  counts: Record<string, number>;
}

const key = 'entente-last-visit';

/** The last visit of an earlier day, else null; unreadable memories count as none. */
export function lastVisit(storage: Storage): Visit | null {
  try {
    const stored = JSON.parse(storage.getItem(key) ?? 'null') as { last?: Visit } | null;
    return stored?.last ?? null;
  } catch {
    return null;
  }
}

/** Remembers today's visit; that of an earlier day stays what is compared with until the day is over. */
export function rememberVisit(storage: Storage, today: string, counts: Record<string, number>): void {
  const stored = readStored(storage);
  const last = stored?.now !== undefined && stored.now.day < today ? stored.now : stored?.last;
  storage.setItem(key, JSON.stringify({ last, now: { day: today, counts } }));
}

function readStored(storage: Storage): { last?: Visit; now?: Visit } | null {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as { last?: Visit; now?: Visit } | null;
  } catch {
    return null;
  }
}
