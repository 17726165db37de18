import type { ActorRef } from '../src/vocabulary/actor-ref.ts';
import type { Ledger, LedgerClaim, LedgerEvent, LedgerFigure } from '../src/vocabulary/ledger.ts';
import { unknownWhen } from '../src/vocabulary/when.ts';
import { days, state } from './make-case.ts';

type Document = Ledger['documents'][number];

/** A ledger of entries made by hand. */
export function makeLedger(parts: Partial<Ledger> = {}): Ledger {
  return {
    $schema: 'test',
    asOf: null,
    documents: [],
    actors: [],
    events: [],
    agreements: [],
    claims: [],
    conflicts: [],
    figures: [],
    silences: [],
    proposals: { events: [], claims: [] },
    ...parts,
  };
}

export function makeDocument(
  id: string,
  published: string | null,
  changes: Partial<Document> = {},
): Document {
  return {
    id,
    title: id,
    outlet: { name: `Outlet of ${id}`, actor: null, kind: 'outlet', state: null },
    author: null,
    published: published === null ? null : days(published),
    language: 'en',
    sha256: id,
    url: null,
    copyOf: null,
    ...changes,
  };
}

/** Evidence of one sentence of a report; the place tells sentences apart. */
export const sentence = (document: string, place = 0) => ({
  document,
  start: place,
  end: place + 10,
  quote: `Sentence at ${place}.`,
});

export function makeEvent(
  id: string,
  type: LedgerEvent['type'],
  initiators: readonly (string | ActorRef)[],
  recipients: readonly (string | ActorRef)[],
  changes: Partial<LedgerEvent> = {},
): LedgerEvent {
  const actors = (list: readonly (string | ActorRef)[]) =>
    list.map((one) => (typeof one === 'string' ? state(one) : one));
  return {
    id,
    type,
    mode: null,
    initiators: actors(initiators),
    recipients: actors(recipients),
    when: unknownWhen,
    place: null,
    factuality: 'CT+',
    summary: id,
    agreement: null,
    evidence: [sentence('d1')],
    sources: 1,
    confidence: 0.9,
    ...changes,
  };
}

export function makeFigure(id: string, changes: Partial<LedgerFigure>): LedgerFigure {
  return {
    id,
    measure: 'visit',
    value: 1,
    unit: 'visits',
    direction: null,
    bound: 'exact',
    actors: [],
    when: null,
    by: null,
    evidence: [sentence('d1')],
    ...changes,
  } as LedgerFigure;
}

export function makeClaim(
  id: string,
  speaker: string,
  about: string,
  changes: Partial<LedgerClaim> = {},
): LedgerClaim {
  return {
    id,
    speaker: state(speaker),
    via: [],
    stance: 'asserts',
    about,
    event: null,
    when: null,
    evidence: [sentence('d1')],
    confidence: 0.9,
    ...changes,
  };
}
