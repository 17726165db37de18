import type { Ledger } from '../../vocabulary/ledger.ts';
import type { When } from '../../vocabulary/when.ts';
import { type NameOfCode, namesOfParties } from '../party-codes.ts';
import { type ActiveDyad, activeDyads } from './active-dyads.ts';
import type { News } from './sum-up-changes.ts';

/** First and last day, YYYY-MM-DD. */
export interface Days {
  first: string;
  last: string;
}

/** What a case holds, as one short answer. */
export interface Overview {
  asOf: string | null;
  counts: {
    reports: number;
    copies: number;
    actors: number;
    events: number;
    agreements: number;
    claims: number;
    figures: number;
    silences: number;
    conflicts: number;
    proposals: number;
  };
  /** Of the events that are dated, and how many are not; null when none is. */
  happened: Days | null;
  undated: number;
  /** When the reports came out. */
  published: Days | null;
  /** By number of reports, the most first. Reports of unknown outlet are in none. */
  outlets: { name: string; reports: number }[];
  dyads: ActiveDyad[];
  /** What the states and bodies of the dyads are called. */
  names: Record<string, string>;
  latestReports: { id: string; title: string | null; outlet: string | null; published: When | null }[];
  /** Null when not asked since when. */
  news: News | null;
}

const most = { dyads: 12, reports: 8 };

/** What a case holds, who is most active in it, and what came last. */
export function buildOverview(
  ledger: Omit<Ledger, '$schema'>,
  news: News | null,
  nameOf: NameOfCode,
): Overview {
  const { documents, events } = ledger;
  const dyads = activeDyads(events, most.dyads);
  const shown = new Set(dyads.flatMap(({ pair }) => pair));
  const names = Object.entries(namesOfParties(events, nameOf)).filter(([code]) => shown.has(code));
  return {
    asOf: ledger.asOf,
    counts: {
      reports: documents.length,
      copies: documents.filter(({ copyOf }) => copyOf !== null).length,
      actors: ledger.actors.length,
      events: events.length,
      agreements: ledger.agreements.length,
      claims: ledger.claims.length,
      figures: ledger.figures.length,
      silences: ledger.silences.length,
      conflicts: ledger.conflicts.length,
      proposals: ledger.proposals.events.length + ledger.proposals.claims.length,
    },
    happened: daysOf(events.map(({ when }) => when)),
    undated: events.filter(({ when }) => when.earliest === null || when.latest === null).length,
    published: daysOf(documents.map(({ published }) => published)),
    outlets: countOutlets(documents),
    dyads,
    names: Object.fromEntries(names),
    latestReports: latestOf(documents),
    news,
  };
}

/** By the days they began at the earliest, which wide intervals without a known end do not stretch. */
function daysOf(whens: readonly (When | null)[]): Days | null {
  const days = whens.flatMap((when) => when?.earliest ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function countOutlets(documents: Ledger['documents']): Overview['outlets'] {
  const counts = new Map<string, number>();
  for (const { outlet } of documents)
    if (outlet !== null) counts.set(outlet.name, (counts.get(outlet.name) ?? 0) + 1);
  return [...counts]
    .map(([name, reports]) => ({ name, reports }))
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
}

/** Of the reports known to have come out on or after some day, those with the last such day, the last first. */
function latestOf(documents: Ledger['documents']): Overview['latestReports'] {
  const dayOf = ({ published }: Ledger['documents'][number]) => published?.earliest ?? '';
  return documents
    .filter((document) => dayOf(document) !== '')
    .sort((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) > dayOf(b) ? -1 : 1))
    .slice(0, most.reports)
    .map(({ id, title, outlet, published }) => ({ id, title, outlet: outlet?.name ?? null, published }));
}
