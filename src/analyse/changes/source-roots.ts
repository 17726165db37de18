import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Evidence, Ledger } from '../../vocabulary/ledger.ts';
import { keyOfOutlet } from '../sources/outlet-key.ts';

/** Who stands behind a piece of evidence: a copy's original, an outlet once however often it tells. */
export type RootOf = (evidence: Evidence) => string;

/** Roots of evidence by the documents of a ledger: the outlet of the original report, else the report itself. */
export function rootsOf({ documents }: Pick<Ledger, 'documents'>): RootOf {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return ({ document }) => {
    const original = byId.get(document)?.copyOf ?? document;
    const outlet = byId.get(original)?.outlet ?? null;
    return outlet === null ? original : keyOfOutlet(outlet);
  };
}

/** Words through an agency are the agency's, whoever prints them. */
export function agencyOf(speaker: ActorRef, via: readonly ActorRef[]): string | null {
  const outlet = [...via, speaker].filter(({ kind }) => kind === 'outlet').at(-1);
  return outlet === undefined ? null : keyOfOutlet(outlet);
}
