import { allOf, type Truth } from './truth.ts';

/** Whether something holds on a day, and why, in whole sentences; `missing` names what nobody tells. */
export interface Ruling {
  truth: Truth;
  /** The first day on which it surely held, YYYY-MM-DD. */
  since: string | null;
  reasons: string[];
  missing: string[];
}

/** Both hold; reasons follow one another, without repeating any. */
export function both(one: Ruling, other: Ruling): Ruling {
  const truth = allOf(one.truth, other.truth);
  const since = [one.since, other.since].filter((day) => day !== null).sort();
  return {
    truth,
    since: truth === 'yes' ? (since.at(-1) ?? null) : null,
    reasons: [...new Set([...one.reasons, ...other.reasons])],
    missing: truth === 'no' ? [] : [...new Set([...one.missing, ...other.missing])],
  };
}

export function holds(since: string | null, ...reasons: string[]): Ruling {
  return { truth: 'yes', since, reasons, missing: [] };
}

export function fails(...reasons: string[]): Ruling {
  return { truth: 'no', since: null, reasons, missing: [] };
}

export function isOpen(missing: readonly string[], ...reasons: string[]): Ruling {
  return { truth: 'maybe', since: null, reasons, missing: [...missing] };
}
