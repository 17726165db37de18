import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger } from '../../vocabulary/ledger.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';
import { dayOf } from './days.ts';

type Document = Ledger['documents'][number];

/** The reports of one outlet that the ledger holds, by the day they came out. */
export interface Captured {
  outlet: ActorRef;
  /** Days of its reports, in order, one for each report; those not known to the day are left out. */
  days: readonly string[];
}

/** What the ledger holds of each outlet: proof that it was being read. */
export function capturedOutlets(documents: readonly Document[]): Map<string, Captured> {
  const found = new Map<string, { outlet: ActorRef; days: string[] }>();
  for (const { outlet, published } of documents) {
    if (outlet === null) continue;
    const key = keyOfOutlet(outlet);
    const captured = found.get(key) ?? { outlet, days: [] };
    const day = dayOf(published);
    if (day !== null) captured.days.push(day);
    found.set(key, captured);
  }
  for (const { days } of found.values()) days.sort();
  return found;
}

/** How many reports came out from one day to another, both counted, and the last of their days. */
export function capturedWithin(
  days: readonly string[],
  from: string,
  to: string,
): { seen: number; last: string | null } {
  const [first, end] = [placeOf(days, from, false), placeOf(days, to, true)];
  return { seen: Math.max(0, end - first), last: end > first ? days[end - 1]! : null };
}

/** Where a day would stand among sorted days: before its likes, or after them. */
function placeOf(days: readonly string[], day: string, isAfter: boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isLeft = isAfter ? days[middle]! <= day : days[middle]! < day;
    if (isLeft) low = middle + 1;
    else high = middle;
  }
  return low;
}
