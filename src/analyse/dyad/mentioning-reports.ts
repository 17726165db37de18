import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger } from '../../vocabulary/ledger.ts';
import { isOnSide, type Pair } from './sides.ts';

/** The report a document copies, else itself: a copy is not a second report. */
export function originals(ledger: Pick<Ledger, 'documents'>): Map<string, string> {
  return new Map(ledger.documents.map(({ id, copyOf }) => [id, copyOf ?? id]));
}

/**
 * The reports whose entries name both sides, be it in different entries; copies count as what they copy.
 * @returns ids of documents.
 */
export function reportsMentioning(ledger: Ledger, [first, second]: Pair): Set<string> {
  const originalOf = originals(ledger);
  const named: readonly [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const { actors, evidence } of namedBy(ledger)) {
    [first, second].forEach((side, index) => {
      if (!actors.some((actor) => isOnSide(actor, side))) return;
      for (const { document } of evidence) named[index]!.add(originalOf.get(document) ?? document);
    });
  }
  return new Set([...named[0]].filter((document) => named[1].has(document)));
}

interface Naming {
  actors: readonly ActorRef[];
  evidence: readonly Evidence[];
}

function namedBy({ events, agreements, claims, figures, silences }: Ledger): Naming[] {
  return [
    ...events.map((event) => ({
      actors: [...event.initiators, ...event.recipients],
      evidence: event.evidence,
    })),
    ...agreements.map(({ parties, evidence }) => ({ actors: parties, evidence })),
    ...claims.map(({ speaker, evidence }) => ({ actors: [speaker], evidence })),
    ...figures.map(({ actors, by, evidence }) => ({
      actors: by === null ? actors : [...actors, by],
      evidence,
    })),
    ...silences.map(({ who, evidence }) => ({ actors: [who], evidence })),
  ];
}
