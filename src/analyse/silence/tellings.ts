import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerClaim } from '../../vocabulary/ledger.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';
import { dayOf } from './days.ts';
import type { Matter } from './matter.ts';

/** One report that tells the matter, as an outlet's: its own, or another's that quotes it. */
export interface Telling {
  document: string;
  /** The day the report came out; null when not known to the day. */
  day: string | null;
  /** Null: the outlet's own report; else the outlet, or the report without one, that tells what this one said. */
  through: string | null;
  /** Where it tells it first. */
  evidence: Evidence;
}

/** What is needed of a claim: whose words, through whom, and about which event. */
export type QuotedClaim = Pick<LedgerClaim, 'id' | 'event' | 'speaker' | 'via' | 'evidence'>;

/**
 * Outlets that tell a matter, each with its reports in the order they came out. An outlet quoted by another has told
 * it too, through that one.
 */
export function tellingsOf(
  matter: Matter,
  documents: ReadonlyMap<string, Ledger['documents'][number]>,
  claims: readonly QuotedClaim[],
): Map<string, { outlet: ActorRef; tellings: Telling[] }> {
  const found = new Map<string, { outlet: ActorRef; tellings: Telling[] }>();
  const add = (outlet: ActorRef, through: string | null, evidence: Evidence) => {
    const key = keyOfOutlet(outlet);
    const entry = found.get(key) ?? { outlet, tellings: [] };
    const known = entry.tellings.find((one) => one.document === evidence.document);
    if (known === undefined) {
      const day = dayOf(documents.get(evidence.document)?.published ?? null);
      entry.tellings.push({ document: evidence.document, day, through, evidence });
    } else if (evidence.start < known.evidence.start) known.evidence = evidence;
    found.set(key, entry);
  };
  for (const one of matter.evidence) {
    const outlet = documents.get(one.document)?.outlet;
    if (outlet != null) add(outlet, null, one);
  }
  const ids = new Set(matter.entries);
  for (const claim of claims) {
    if (!ids.has(claim.id) && (claim.event === null || !ids.has(claim.event))) continue;
    for (const quoted of [...claim.via, claim.speaker].filter(isNamedOutlet))
      for (const one of claim.evidence) {
        const teller = documents.get(one.document)?.outlet ?? null;
        const through = teller === null ? one.document : teller.name;
        if (teller === null || keyOfOutlet(teller) !== keyOfOutlet(quoted)) add(quoted, through, one);
      }
  }
  for (const { tellings } of found.values()) tellings.sort(compareTellings);
  return found;
}

/** "State media" are no one outlet. */
function isNamedOutlet({ kind, actor }: ActorRef): boolean {
  return kind === 'outlet' && actor !== null;
}

function compareTellings(a: Telling, b: Telling): number {
  const orderOf = ({ day, through, document }: Telling) =>
    `${day ?? '9999'} ${through === null ? 0 : 1} ${document}`;
  const [one, other] = [orderOf(a), orderOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
