import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger, LedgerClaim } from '../../vocabulary/ledger.ts';
import { rootsOf } from '../changes/source-roots.ts';
import { keyOfOutlet } from './outlet-key.ts';

type Document = Ledger['documents'][number];

/** One report that tells an entry, and whose word it passes on. */
export interface Chain {
  document: string;
  title: string | null;
  evidence: Evidence;
  outlet: ActorRef | null;
  published: Document['published'];
  copyOf: string | null;
  /** Through whom, from the one next to the report to the one who said it; empty: its own word. */
  through: ActorRef[];
  /** Whose word it is in the end: who is quoted by name, else the agency, the original's outlet, or the report. */
  root: { key: string; actor: ActorRef | null };
}

/** What evidence needs to be traced: the reports, and the claims by the reports they stand in. */
export interface Provenance {
  documents: ReadonlyMap<string, Document>;
  claimsByDocument: ReadonlyMap<string, readonly LedgerClaim[]>;
  rootOf: (evidence: Evidence) => string;
  /** Whether a speaker is somebody in particular. */
  isNamed: (speaker: ActorRef) => boolean;
}

export function provenanceOf(
  ledger: Pick<Ledger, 'documents' | 'claims'>,
  isNamed: Provenance['isNamed'],
): Provenance {
  const claimsByDocument = new Map<string, LedgerClaim[]>();
  for (const claim of ledger.claims)
    for (const document of new Set(claim.evidence.map((one) => one.document))) {
      const known = claimsByDocument.get(document);
      if (known === undefined) claimsByDocument.set(document, [claim]);
      else known.push(claim);
    }
  return {
    documents: new Map(ledger.documents.map((one) => [one.id, one])),
    claimsByDocument,
    rootOf: rootsOf(ledger),
    isNamed,
  };
}

/** What is traced: an entry with its evidence; a claim or a figure with whose word it is. */
export interface Traced {
  id: string;
  evidence: readonly Evidence[];
  /** Of a claim: through whom, nearest first, then the speaker. Of a figure: who gave it. */
  word: readonly ActorRef[] | null;
}

/** One chain for each report that tells an entry, in the order they came out. */
export function traceChains({ id, evidence, word }: Traced, provenance: Provenance): Chain[] {
  const chains = new Map<string, Chain>();
  for (const one of evidence) {
    if (chains.has(one.document)) continue;
    const report = provenance.documents.get(one.document);
    const claim = word === null ? claimAround(id, one, provenance) : undefined;
    const through = word ?? (claim === undefined ? [] : [...claim.via, claim.speaker]);
    chains.set(one.document, {
      document: one.document,
      title: report?.title ?? null,
      evidence: one,
      outlet: report?.outlet ?? null,
      published: report?.published ?? null,
      copyOf: report?.copyOf ?? null,
      through: [...through],
      root: rootOf(one, through, report, provenance),
    });
  }
  const dayOf = ({ published, document }: Chain) => `${published?.earliest ?? '9999'} ${document}`;
  return [...chains.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** Two outlets that quote one spokesman pass on one word; "officials" and "sources" are nobody's in particular. */
function rootOf(
  evidence: Evidence,
  through: readonly ActorRef[],
  report: Document | undefined,
  { rootOf, isNamed }: Provenance,
): Chain['root'] {
  const speaker = through.at(-1);
  if (speaker !== undefined && isNamed(speaker)) return { key: keyOfSpeaker(speaker), actor: speaker };
  const agency = through.findLast(({ kind }) => kind === 'outlet');
  if (agency !== undefined) return { key: keyOfOutlet(agency), actor: agency };
  return { key: rootOf(evidence), actor: report?.outlet ?? null };
}

function keyOfSpeaker({ actor, state, name }: ActorRef): string {
  return actor ?? `${state ?? '?'}:${name.toLowerCase()}`;
}

/** The claim inside which a report tells an event. */
function claimAround(
  event: string,
  { document, start, end }: Evidence,
  provenance: Provenance,
): LedgerClaim | undefined {
  return provenance.claimsByDocument
    .get(document)
    ?.find(
      (claim) =>
        claim.event === event &&
        claim.evidence.some((one) => one.document === document && one.start < end && start < one.end),
    );
}
