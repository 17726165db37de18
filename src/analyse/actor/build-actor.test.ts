import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, person, state } from '../../../test/make-case.ts';
import { makeClaim, makeDocument, makeEvent, makeLedger } from '../../../test/make-ledger.ts';
import type { Ledger } from '../../vocabulary/ledger.ts';
import { buildActor } from './build-actor.ts';
import { listActors } from './list-actors.ts';

const asked = { actor: 'KEN', day: '2024-12-31', limit: 100 };
const documents = [makeDocument('d1', '2024-05-20')];
const actorOf = (parts: Partial<Ledger>, changes: Partial<typeof asked> & { since?: string } = {}) =>
  buildActor(makeLedger({ documents, ...parts }), { ...asked, ...changes });

const actors: Ledger['actors'] = [
  { id: 'KEN', kind: 'state', name: 'Kenya', aliases: ['Kenyan'], state: 'KEN', wikidata: null, roles: [] },
  {
    id: 'person:Ruto',
    kind: 'person',
    name: 'Ruto',
    aliases: [],
    state: 'KEN',
    wikidata: null,
    roles: [{ title: 'President', of: 'KEN', from: '2022-09-13', to: null }],
  },
];

describe('one actor', () => {
  const events = [
    makeEvent('e1', 'CONSULT', [person('Ruto', 'KEN')], ['UGA'], { mode: 'visit', when: days('2024-05-03') }),
    makeEvent('e2', 'CONSULT', ['UGA'], ['KEN'], { mode: 'visit', when: days('2024-08-03') }),
    makeEvent('e3', 'CONSULT', ['UGA', 'KEN'], [], { mode: 'phone', when: days('2024-08-04') }),
    makeEvent('e4', 'AID', ['TZA'], ['KEN'], { when: days('2023-01-04') }),
    makeEvent('e5', 'AID', ['KEN'], ['TZA'], { factuality: 'PS+' }),
    makeEvent('e6', 'AID', ['UGA'], ['TZA']),
  ];

  test('travels, visits, meetings and acts by quarter; what is only possible is told but not counted', () => {
    const { quarters, events: told } = actorOf({ events });
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2023-Q1', '2024-Q2', '2024-Q3']);
    expect(quarters[1]!.parts.travels.entries).toEqual(['e1']);
    expect(quarters[2]!.parts['is visited'].entries).toEqual(['e2']);
    expect(quarters[2]!.parts.meets.entries).toEqual(['e3']);
    expect(quarters[0]!.parts['is acted upon'].entries).toEqual(['e4']);
    expect(told.map(({ entry }) => entry)).toEqual(['e3', 'e2', 'e1', 'e4', 'e5']);
  });

  test('whom it has to do with, and who belongs to it', () => {
    const { partners, members } = actorOf({ events, actors });
    expect(partners.map(({ code, events }) => [code, events.count])).toEqual([
      ['UGA', 3],
      ['TZA', 1],
    ]);
    expect(members.map(({ id, entries }) => [id, entries.entries])).toEqual([['person:Ruto', ['e1']]]);
  });

  test('a person has its own part alone', () => {
    const { events: told, roles } = actorOf({ events, actors }, { actor: 'person:Ruto' });
    expect(told.map(({ entry }) => entry)).toEqual(['e1']);
    expect(roles).toHaveLength(1);
  });

  test('statements are those of its speakers; a limit shortens the list, not the count', () => {
    const claims = ['c1', 'c2', 'c3'].map((id) => makeClaim(id, 'KEN', 'the road is open'));
    const { claims: told, claimCount } = actorOf(
      { claims: [...claims, makeClaim('c4', 'UGA', 'the road is shut')] },
      { limit: 2 },
    );
    expect([told.length, claimCount]).toEqual([2, 3]);
  });

  test('since leaves out what was before', () => {
    expect(actorOf({ events }, { since: '2024-07-01' }).events.map(({ entry }) => entry)).toEqual([
      'e3',
      'e2',
    ]);
  });
});

test('everybody, those with most entries first; a state has what its people do', () => {
  const ledger = makeLedger({
    actors,
    events: [
      makeEvent('e1', 'AID', [person('Ruto', 'KEN')], ['UGA']),
      makeEvent('e2', 'AID', ['KEN'], [state('UGA')]),
    ],
  });
  expect(listActors(ledger).map(({ id, entries }) => [id, entries])).toEqual([
    ['KEN', 2],
    ['person:Ruto', 1],
  ]);
});

test('counts add up over the quarters, whatever the order of the entries', () => {
  const event = fc.record({
    initiators: fc.uniqueArray(fc.constantFrom('KEN', 'UGA', 'TZA'), { minLength: 1 }),
    recipients: fc.uniqueArray(fc.constantFrom('KEN', 'UGA', 'TZA')),
    mode: fc.constantFrom(null, 'visit'),
    type: fc.constantFrom('CONSULT' as const, 'AID' as const),
    month: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(event), (drafts) => {
      const events = drafts.map(({ initiators, recipients, mode, type, month }, index) =>
        makeEvent(`e${index}`, type, initiators, recipients, { mode, when: days(`2024-0${month}-11`) }),
      );
      const view = actorOf({ events });
      const counted = view.quarters.flatMap(({ parts }) => Object.values(parts).map(({ count }) => count));
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(view.eventCount);
      expect(actorOf({ events: [...events].reverse() })).toEqual(view);
    }),
  );
});
