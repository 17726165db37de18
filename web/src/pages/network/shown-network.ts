import type { Network } from '../../../../src/analyse/network/build-network.ts';
import type { EventNetwork } from '../../../../src/analyse/network/tie-events.ts';
import { daysText } from '../../parts/days-text.ts';

export type TieBy = 'alliance' | 'contact' | 'hostility';

/** A network as it is drawn, whatever ties it. */
export interface ShownNetwork {
  nodes: { code: string; name: string; ties: number }[];
  ties: ShownTie[];
}

export interface ShownTie {
  source: string;
  target: string;
  /** How thick it is drawn: events, or how much is owed. */
  weight: number;
  /** Not surely in force. */
  isDoubtful: boolean;
  what: string;
  /** The entries behind it: ids of events, or of agreements. */
  entries: { id: string; name: string; kind: 'event' | 'agreement'; days: string | null }[];
}

/** The alliances of a year. */
export function fromAlliances({ states, ties }: Network): ShownNetwork {
  return {
    nodes: states.map(({ code, name, ties: count }) => ({ code, name, ties: count })),
    ties: ties.map(({ source, target, weight, standing, commitments }) => ({
      source,
      target,
      weight,
      isDoubtful: standing === 'undetermined',
      what: [...new Set(commitments.flatMap((one) => [...one.sourceOwes, ...one.targetOwes]))].join(', '),
      entries: commitments.map(({ agreement, name }) => ({
        id: agreement,
        name,
        kind: 'agreement' as const,
        days: null,
      })),
    })),
  };
}

/** The ties by events that may have been in the year; with no year, by all of them. */
export function fromEvents({ by, nodes, ties }: EventNetwork, year: number | null): ShownNetwork {
  const shown = ties.flatMap(({ source, target, events }): ShownTie[] => {
    const own = events.filter(({ earliest, latest }) =>
      isOfYear(earliest ?? latest, latest ?? earliest, year),
    );
    if (own.length === 0) return [];
    const acted = (side: string) => own.filter((event) => event.by === side || event.by === 'both').length;
    const what =
      by === 'contact' ? 'met or talked' : `${source} acted ${acted('source')}, ${target} ${acted('target')}`;
    return [
      {
        source,
        target,
        weight: own.length,
        isDoubtful: false,
        what,
        entries: own.map(({ entry, summary, earliest, latest }) => ({
          id: entry,
          name: summary,
          days: daysText({ earliest, latest }),
          kind: 'event' as const,
        })),
      },
    ];
  });
  const degrees = new Map<string, number>();
  for (const { source, target } of shown)
    for (const code of [source, target]) degrees.set(code, (degrees.get(code) ?? 0) + 1);
  return {
    nodes: nodes.flatMap(({ code, name }) =>
      degrees.has(code) ? [{ code, name, ties: degrees.get(code)! }] : [],
    ),
    ties: shown,
  };
}

/** The years in which dated ties lie, first and last; null when none is dated. */
export function yearsOf({ ties }: EventNetwork): { first: number; last: number } | null {
  const years = ties
    .flatMap(({ events }) => events.flatMap(({ earliest, latest }) => [earliest, latest]))
    .flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  if (years.length === 0) return null;
  return { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}

function isOfYear(first: string | null, last: string | null, year: number | null): boolean {
  if (year === null) return true;
  return first !== null && last !== null && first <= `${year}-12-31` && last >= `${year}-01-01`;
}
