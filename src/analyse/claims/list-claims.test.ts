import { expect, test } from 'vitest';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Ledger, LedgerClaim } from '../../vocabulary/ledger.ts';
import { listClaims } from './list-claims.ts';

const person = (name: string): ActorRef => ({
  name,
  actor: `person:${name.toLowerCase()}`,
  kind: 'person',
  state: 'AAA',
});

const claim = (id: string, speaker: ActorRef, about: string, document = 'd-1'): LedgerClaim => ({
  id,
  speaker,
  via: [],
  stance: 'asserts',
  about,
  event: null,
  when: null,
  evidence: [{ document, start: 0, end: about.length, quote: about }],
  confidence: 1,
});

const day = (value: string) => ({
  text: value,
  value,
  earliest: value,
  latest: value,
  basis: 'stated' as const,
});

const report = (id: string, published: string): Ledger['documents'][number] => ({
  id,
  title: null,
  outlet: { name: 'Harbour Desk', actor: null, kind: 'outlet', state: null },
  author: null,
  published: day(published),
  language: 'en',
  sha256: id,
  url: null,
  copyOf: null,
});

const ledger = {
  claims: [
    claim('c-1', person('Orla'), 'the bridge is open'),
    claim('c-2', person('Orla'), 'the border stays closed', 'd-2'),
    { ...claim('c-3', person('Piet'), 'the bridge is shut', 'd-2'), stance: 'denies' as const },
  ],
  documents: [report('d-1', '2024-03-01'), report('d-2', '2024-04-01')],
};

test('the last said come first, with outlet and day of the report', () => {
  const { total, claims } = listClaims(ledger, { offset: 0, limit: 2 });
  expect(total).toBe(3);
  expect(claims.map(({ id, day, outlet }) => [id, day, outlet])).toEqual([
    ['c-2', '2024-04-01', 'Harbour Desk'],
    ['c-3', '2024-04-01', 'Harbour Desk'],
  ]);
});

test('one speaker, while all who fit are counted', () => {
  const { claims, speakers } = listClaims(ledger, { speaker: 'person:orla', offset: 0, limit: 10 });
  expect(claims.map(({ id }) => id)).toEqual(['c-2', 'c-1']);
  expect(speakers.map(({ speaker, claims, last }) => [speaker.name, claims, last])).toEqual([
    ['Orla', 2, '2024-04-01'],
    ['Piet', 1, '2024-04-01'],
  ]);
});

test('all words must stand in it, and the stance must fit', () => {
  const idsOf = (asked: { words?: string; stance?: 'denies' }) =>
    listClaims(ledger, { ...asked, offset: 0, limit: 10 }).claims.map(({ id }) => id);
  expect(idsOf({ words: 'BRIDGE the' })).toEqual(['c-3', 'c-1']);
  expect(idsOf({ words: 'bridge', stance: 'denies' })).toEqual(['c-3']);
});
