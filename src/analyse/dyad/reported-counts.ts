import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerFigure } from '../../vocabulary/ledger.ts';
import { type ContactKind, contactWords } from './contact-words.ts';
import type { Contact } from './contacts.ts';
import { type Count, countOf } from './count.ts';

interface Period {
  from: string;
  to: string;
}

type LedgerDocument = Ledger['documents'][number];

/** A number of contacts that somebody reports, beside those the ledger itemises in the same time; never added up. */
export interface ReportedCount {
  entry: string;
  measure: string;
  value: number;
  unit: string;
  bound: LedgerFigure['bound'];
  by: ActorRef | null;
  /** The days it counts, as far as the report could know them; null when it does not say. */
  period: Period | null;
  /** Contacts of the kinds it counts that surely lie in the period; null when there is no period. */
  itemised: Count | null;
  /** Further contacts of those kinds that may lie in it, dated too loosely to tell. */
  possibly: Count | null;
  /** Reported less itemised; null when there is no period. */
  missing: number | null;
}

/** The kinds of contact a figure counts; null when it counts something else or tells of a change. */
export function countedKinds({ measure, unit, direction }: LedgerFigure): readonly ContactKind[] | null {
  if (direction === 'up' || direction === 'down') return null;
  const counted = contactWords.timesUnits.includes(unit.toLowerCase()) ? headOf(measure) : headOf(unit);
  return contactWords.counted.find(({ words }) => words.includes(counted))?.kinds ?? null;
}

/** Reported counts held against the itemised contacts. */
export function reconcileCounts(
  figures: readonly LedgerFigure[],
  contacts: readonly Contact[],
  documents: ReadonlyMap<string, LedgerDocument>,
): ReportedCount[] {
  return figures.flatMap((figure) => {
    const kinds = countedKinds(figure);
    if (kinds === null) return [];
    const period = periodOf(figure, documents);
    const ofKinds = contacts.filter(({ kind }) => kinds.includes(kind));
    const countIn = (passes: (contact: Contact) => boolean) =>
      period === null ? null : countOf(ofKinds.filter(passes).map(({ entry }) => entry));
    const itemised = countIn((contact) => isWithin(contact, period!));
    const possibly = countIn((contact) => !isWithin(contact, period!) && mayLieIn(contact, period!));
    const { id, measure, value, unit, bound, by } = figure;
    const missing = itemised === null ? null : value - itemised.count;
    return [{ entry: id, measure, value, unit, bound, by, period, itemised, possibly, missing }];
  });
}

/** The last word before "of", "to", "between" …, in the singular: "high-level visits to China" → "visit". */
function headOf(words: string): string {
  const noun = words.toLowerCase().split(/\s+(?:of|to|from|by|between|with|in|for|per)\s+/)[0]!;
  const last = noun.trim().split(/\s+/).at(-1)!;
  return last.replace(/s$/, '');
}

/** "This year", said in May, is from January to May: a report counts no days to come. */
function periodOf(
  { when, evidence }: LedgerFigure,
  documents: ReadonlyMap<string, LedgerDocument>,
): ReportedCount['period'] {
  if (when?.earliest == null) return null;
  const told = evidence.flatMap(({ document }) => documents.get(document)?.published?.latest ?? []).sort();
  const ends = [when.latest, told[0]].filter((day) => day != null).sort();
  const to = ends[0];
  return to === undefined || to < when.earliest ? null : { from: when.earliest, to };
}

function mayLieIn({ when }: Contact, { from, to }: Period): boolean {
  return (when.latest ?? '9999') >= from && (when.earliest ?? '') <= to;
}

function isWithin({ when }: Contact, { from, to }: Period): boolean {
  return when.earliest !== null && when.latest !== null && when.earliest >= from && when.latest <= to;
}
