import type { EventRow } from '../../../../src/analyse/event-rows.ts';
import { pairsOf } from '../../../../src/analyse/pairs-of.ts';
import { type Certain, certaintyOf } from './certain.ts';
import { dayLength } from './span.ts';

export type LaneBy = 'dyad' | 'actor' | 'type';

/** An event with the days between which it was, as moments; one of which only one bound is known stands there. */
export interface Dated {
  row: EventRow;
  start: number;
  end: number;
  /** The bound that nobody tells: it was some time before `end`, or some time after `start`. */
  open: 'before' | 'after' | null;
  certain: Certain;
}

export interface Lane {
  key: string;
  name: string;
  events: Dated[];
}

/** The events of which some day is known, in order. */
export function datedOf(rows: readonly EventRow[]): Dated[] {
  return rows
    .flatMap((row) => {
      const [first, last] = [row.earliest ?? row.latest, row.latest ?? row.earliest];
      if (first === null || last === null) return [];
      const [start, end] = [Date.parse(first), Date.parse(last) + dayLength];
      const open =
        row.earliest === null ? ('before' as const) : row.latest === null ? ('after' as const) : null;
      return [{ row, start, end, open, certain: certaintyOf(row.factuality) }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Events in lanes, the fullest first; those beyond the limit together in a last one. An event may be in several. */
export function lanesOf(
  events: readonly Dated[],
  by: LaneBy,
  names: Readonly<Record<string, string>>,
  limit: number,
): Lane[] {
  const byKey = new Map<string, Dated[]>();
  for (const event of events) {
    const keys = keysOf(event.row, by);
    for (const key of keys.length === 0 ? [''] : keys) {
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [event]);
      else own.push(event);
    }
  }
  const rest = new Set(byKey.get('') ?? []);
  byKey.delete('');
  const ordered = [...byKey].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  for (const [, own] of ordered.slice(limit)) for (const event of own) rest.add(event);
  const lanes = ordered
    .slice(0, limit)
    .map(([key, own]) => ({ key, name: nameOf(key, by, names), events: own }));
  if (rest.size === 0) return lanes;
  const others = [...rest].sort((a, b) => a.start - b.start);
  return [...lanes, { key: '', name: lanes.length === 0 ? 'All' : 'Others', events: others }];
}

function keysOf({ type, from, to }: EventRow, by: LaneBy): string[] {
  if (by === 'type') return [type];
  if (by === 'actor') return [...new Set([...from, ...to])];
  return pairsOf(from, to).map((pair) => pair.join(' – '));
}

function nameOf(key: string, by: LaneBy, names: Readonly<Record<string, string>>): string {
  return by === 'actor' ? (names[key] ?? key) : by === 'type' ? key.toLowerCase() : dyadName(key, names);
}

/** Codes, but names for ids that say nothing to people. */
function dyadName(key: string, names: Readonly<Record<string, string>>): string {
  return key
    .split(' – ')
    .map((code) => (code.includes(':') ? (names[code] ?? code) : code))
    .join(' – ');
}
