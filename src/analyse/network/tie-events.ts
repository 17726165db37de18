import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import { intensityOf } from '../dyad/intensity.ts';
import { pairsOf } from '../pairs-of.ts';
import { codesOf, type NameOfCode, namesOfParties } from '../party-codes.ts';

/** By what events tie two: meeting and talking, or acts that PLOVER scores as hostile. */
export type EventTieKind = 'contact' | 'hostility';

/** One event that ties two. */
export interface TyingEvent {
  entry: string;
  summary: string;
  earliest: string | null;
  latest: string | null;
  /** Who acted; `both` also where nobody acts upon the other, as in a meeting. */
  by: 'source' | 'target' | 'both';
}

/** Two states or bodies; `source` comes before `target` in the order of their codes. */
export interface EventTie {
  source: string;
  target: string;
  events: TyingEvent[];
}

export interface EventNetwork {
  by: EventTieKind;
  nodes: { code: string; name: string }[];
  ties: EventTie[];
}

/** Who met whom, or who acted against whom, by the events told as facts; those without a tie are not in it. */
export function tieEvents(
  kind: EventTieKind,
  events: readonly LedgerEvent[],
  nameOf: NameOfCode,
): EventNetwork {
  const wanted = events.filter((event) => event.factuality === 'CT+' && isOfKind(event, kind));
  const ties = new Map<string, EventTie>();
  for (const event of wanted) {
    const [from, to] = [codesOf(event.initiators), codesOf(event.recipients)];
    // All who meet have met; whoever acts against somebody has not acted against those who act with it.
    const pairs = kind === 'contact' ? pairsOf([...new Set([...from, ...to])], []) : pairsOf(from, to);
    for (const [source, target] of kind === 'hostility' && to.length === 0 ? [] : pairs) {
      const key = `${source} ${target}`;
      const tie = ties.get(key) ?? { source, target, events: [] };
      ties.set(key, tie);
      tie.events.push({
        entry: event.id,
        summary: event.summary,
        earliest: event.when.earliest,
        latest: event.when.latest,
        by: actorOf(source, target, from, to),
      });
    }
  }
  const ordered = [...ties.keys()].sort().map((key) => ties.get(key)!);
  const codes = new Set(ordered.flatMap(({ source, target }) => [source, target]));
  const names = namesOfParties(wanted, nameOf);
  return {
    by: kind,
    nodes: [...codes].sort().map((code) => ({ code, name: names[code] ?? code })),
    ties: ordered,
  };
}

function isOfKind({ type, mode }: LedgerEvent, kind: EventTieKind): boolean {
  return kind === 'contact' ? type === 'CONSULT' : intensityOf(type, mode) < 0;
}

function actorOf(
  source: string,
  target: string,
  from: readonly string[],
  to: readonly string[],
): TyingEvent['by'] {
  const forward = from.includes(source) && to.includes(target);
  const backward = from.includes(target) && to.includes(source);
  return forward === backward ? 'both' : forward ? 'source' : 'target';
}
