import type { LedgerEvent } from '../../vocabulary/ledger.ts';
import {
  type ContactKind,
  type ContactLevel,
  contactKindSchema,
  contactLevelSchema,
} from './contact-words.ts';
import type { Contact } from './contacts.ts';
import { type Count, countOf, tally } from './count.ts';
import { intensityOf } from './intensity.ts';
import { quarterOf } from './quarter.ts';
import type { Direction } from './sides.ts';

/** PLOVER scores added up, and the events they are of. */
export interface Score {
  sum: number;
  entries: string[];
}

export interface ContactCounts {
  all: Count;
  byKind: Record<ContactKind, Count>;
  byLevel: Record<ContactLevel, Count>;
  byDirection: Record<Direction, Count>;
}

export interface QuarterRow {
  /** `2024-Q2`; null for what is not dated to a quarter. */
  quarter: string | null;
  contacts: ContactCounts;
  cooperation: Score;
  conflict: Score;
  net: number;
  /** Reports of the dyad that came out in the quarter, and later ones that tell what happened in it. */
  reports: Count;
  /** Net score per report; null when there is no report. */
  mean: number | null;
}

export interface QuarterInput {
  events: readonly LedgerEvent[];
  contacts: readonly Contact[];
  /** Reports that mention the dyad → the quarter in which they came out, null when not known. */
  reports: ReadonlyMap<string, string | null>;
  /** Document → the report it copies, or itself. */
  originalOf: ReadonlyMap<string, string>;
}

const directions: readonly Direction[] = ['first', 'second', 'mutual'];

/** One row for each quarter with an event or a report, in order; last what has no quarter, when there is any. */
export function rowsByQuarter({ events, contacts, reports, originalOf }: QuarterInput): QuarterRow[] {
  const byQuarter = groupBy(events, ({ when }) => quarterOf(when));
  const contactsByQuarter = groupBy(contacts, ({ quarter }) => quarter);
  const reportsByQuarter = groupBy([...reports], ([, quarter]) => quarter);
  const quarters = new Set([...byQuarter.keys(), ...reportsByQuarter.keys()]);
  const ordered = [...quarters].sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
  return ordered.map((quarter) => {
    const own = byQuarter.get(quarter) ?? [];
    const telling = own.flatMap(({ evidence }) =>
      evidence.map(({ document }) => originalOf.get(document) ?? document),
    );
    const published = (reportsByQuarter.get(quarter) ?? []).map(([id]) => id);
    const cooperation = scoreOf(own, (score) => score > 0);
    const conflict = scoreOf(own, (score) => score < 0);
    const net = round(cooperation.sum + conflict.sum);
    const about = countOf([...published, ...telling]);
    return {
      quarter,
      contacts: countContacts(contactsByQuarter.get(quarter) ?? []),
      cooperation,
      conflict,
      net,
      reports: about,
      mean: about.count === 0 ? null : net / about.count,
    };
  });
}

/** Contacts by kind, level and direction; each of the three adds up to all. */
export function countContacts(contacts: readonly Contact[]): ContactCounts {
  const idOf = ({ entry }: Contact) => entry;
  return {
    all: countOf(contacts.map(idOf)),
    byKind: tally(contacts, contactKindSchema.options, ({ kind }) => kind, idOf),
    byLevel: tally(contacts, contactLevelSchema.options, ({ level }) => level, idOf),
    byDirection: tally(contacts, directions, ({ direction }) => direction, idOf),
  };
}

/** The scores of the events that pass, added up to one decimal, as PLOVER's are printed. */
export function scoreOf(events: readonly LedgerEvent[], passes: (score: number) => boolean): Score {
  const scored = events
    .map(({ id, type, mode }) => ({ id, score: intensityOf(type, mode) }))
    .filter(({ score }) => passes(score));
  return {
    sum: round(scored.reduce((total, { score }) => total + score, 0)),
    entries: scored.map(({ id }) => id).sort(),
  };
}

/** Sums of decimals without the dust of binary fractions. */
function round(sum: number): number {
  return Math.round(sum * 10) / 10;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  return Map.groupBy(items, keyOf);
}
