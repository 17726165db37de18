import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, person, state } from '../../../test/make-case.ts';
import {
  makeClaim,
  makeDocument,
  makeEvent,
  makeFigure,
  makeLedger,
  sentence,
} from '../../../test/make-ledger.ts';
import { eventTypeSchema } from '../../vocabulary/event-type.ts';
import type { Ledger, LedgerEvent } from '../../vocabulary/ledger.ts';
import { buildDyad, type DyadQuestion } from './build-dyad.ts';
import { compareDyads } from './compare-dyads.ts';
import { intensityOf } from './intensity.ts';

const asked: DyadQuestion = {
  pair: ['KEN', 'UGA'],
  names: [
    ['Kenya', 'Kenyan'],
    ['Uganda', 'Ugandan'],
  ],
  day: '2024-12-31',
  officesOf: (actor) =>
    ({
      'person:Ruto': [
        { office: 'other', title: 'Deputy President', from: '2013', to: '2022-09' },
        { office: 'head-of-state', title: 'President', from: '2022-09-13', to: null },
      ],
      'person:Jeje': [{ office: 'other', title: 'Minister of Foreign Affairs', from: null, to: null }],
    })[actor] ?? [],
};

const dyadOf = (parts: Partial<Ledger>, changes: Partial<DyadQuestion> = {}) =>
  buildDyad(makeLedger({ documents: [makeDocument('d1', '2024-05-20')], ...parts }), {
    ...asked,
    ...changes,
  });

describe('contacts', () => {
  const contact = (event: LedgerEvent) => dyadOf({ events: [event] }).contacts[0];

  test('a visit runs from visitor to host, at the level of the visitor when it happened', () => {
    const visit = (day: string) =>
      contact(
        makeEvent('e1', 'CONSULT', [person('Ruto', 'KEN')], ['UGA'], { mode: 'visit', when: days(day) }),
      );
    expect(visit('2024-05-03')).toMatchObject({
      kind: 'visit',
      direction: 'first',
      level: 'leader',
      quarter: '2024-Q2',
    });
    expect(visit('2020-05-03')).toMatchObject({ level: 'other' });
    const back = makeEvent('e1', 'CONSULT', [person('Jeje', 'UGA')], [person('Ruto', 'KEN')], {
      mode: 'visit',
      when: days('2024-02-02'),
    });
    expect(contact(back)).toMatchObject({ direction: 'second', level: 'minister' });
  });

  test('who meets without a visitor is both; without a person the level is not named', () => {
    const met = makeEvent('e1', 'CONSULT', ['UGA', 'KEN'], []);
    expect(contact(met)).toMatchObject({
      kind: 'meeting',
      direction: 'mutual',
      level: 'not named',
      quarter: null,
    });
    const called = makeEvent('e1', 'CONSULT', ['UGA'], ['KEN'], { mode: 'phone' });
    expect(contact(called)).toMatchObject({ kind: 'phone', direction: 'second' });
  });

  test('two who visit a third meet there', () => {
    const hosted = makeEvent('e1', 'CONSULT', ['UGA', 'KEN'], ['TZA'], { mode: 'visit' });
    expect(contact(hosted)).toMatchObject({ kind: 'third-party', direction: 'mutual' });
  });

  test('what is only expected, or denied, stands apart', () => {
    const events = [
      makeEvent('e1', 'CONSULT', ['UGA'], ['KEN'], { factuality: 'PS+' }),
      makeEvent('e2', 'CONSULT', ['UGA'], ['KEN'], { factuality: 'CT-' }),
    ];
    const { contacts, uncounted, cooperation } = dyadOf({ events });
    expect(contacts).toEqual([]);
    expect(uncounted.map(({ entry }) => entry)).toEqual(['e1', 'e2']);
    expect(cooperation.sum).toBe(0);
  });
});

describe('reported counts', () => {
  const visits = [
    makeEvent('e1', 'CONSULT', ['KEN'], ['UGA'], { mode: 'visit', when: days('2024-01-10') }),
    makeEvent('e2', 'CONSULT', ['UGA'], ['KEN'], { mode: 'visit', when: days('2024-03-10') }),
    makeEvent('e3', 'CONSULT', ['UGA'], ['KEN'], { mode: 'phone', when: days('2024-03-11') }),
    makeEvent('e4', 'CONSULT', ['UGA'], ['KEN'], { mode: 'visit', when: days('2024-08-10') }),
    makeEvent('e5', 'CONSULT', ['UGA'], ['KEN'], { mode: 'visit', when: days('2023-08-10') }),
    makeEvent('e6', 'CONSULT', ['UGA'], ['KEN'], { mode: 'visit' }),
  ];
  const year = { when: days('2024-01-01', '2024-12-31'), actors: [state('KEN'), state('UGA')] };
  const counted = (changes: Parameters<typeof makeFigure>[1]) =>
    dyadOf({ events: visits, figures: [makeFigure('f1', { ...year, ...changes })] });

  test('stand beside the itemised ones of their kind and time, and are added to none', () => {
    const { reportedCounts, contactCounts, figures } = counted({ value: 18 });
    expect(reportedCounts).toHaveLength(1);
    // The report came out in May: it cannot have counted the visit of August.
    expect(reportedCounts[0]).toMatchObject({
      value: 18,
      period: { from: '2024-01-01', to: '2024-05-20' },
      itemised: { count: 2, entries: ['e1', 'e2'] },
      possibly: { count: 1, entries: ['e6'] },
      missing: 16,
    });
    expect(contactCounts.all.count).toBe(6);
    expect(figures).toEqual([]);
  });

  test('meetings count calls too; "times" counts what the measure names', () => {
    expect(counted({ value: 4, unit: 'meetings' }).reportedCounts[0]!.itemised!.count).toBe(3);
    expect(counted({ value: 4, unit: 'times', measure: 'summit' }).reportedCounts).toHaveLength(1);
    expect(counted({ value: 4, unit: 'times', measure: 'trade' }).reportedCounts).toEqual([]);
  });

  test('people of a delegation, money and changes are no counts of contacts', () => {
    expect(counted({ unit: 'people', measure: 'delegation' }).reportedCounts).toEqual([]);
    expect(counted({ unit: 'USD', measure: 'visit' }).figures).toHaveLength(1);
    expect(counted({ direction: 'up', unit: 'visits' }).reportedCounts).toEqual([]);
  });

  test('without a period nothing is held against them', () => {
    expect(counted({ value: 7, when: null }).reportedCounts[0]).toMatchObject({
      period: null,
      itemised: null,
      missing: null,
    });
  });
});

describe('cooperation and conflict', () => {
  test('scores add up by quarter over the reports that tell of it or come out in it', () => {
    const { quarters, cooperation, conflict } = dyadOf({
      documents: [
        makeDocument('d1', '2024-05-20'),
        makeDocument('d2', '2024-04-02'),
        makeDocument('d3', '2024-06-01', { copyOf: 'd2' }),
      ],
      events: [
        makeEvent('e1', 'AID', ['KEN'], ['UGA'], {
          when: days('2024-05-01'),
          evidence: [sentence('d2'), sentence('d3')],
        }),
        makeEvent('e2', 'ACCUSE', ['UGA'], ['KEN'], { when: days('2024-05-09') }),
        makeEvent('e3', 'AGREE', ['UGA'], ['KEN'], { when: days('2023-11-09') }),
      ],
    });
    expect(quarters.map(({ quarter, net, reports }) => [quarter, net, reports.entries])).toEqual([
      ['2023-Q4', 4.2, ['d1']],
      ['2024-Q2', 5.4, ['d1', 'd2']],
    ]);
    expect(quarters[1]!.mean).toBeCloseTo(2.7);
    expect(cooperation).toEqual({ sum: 11.6, entries: ['e1', 'e3'] });
    expect(conflict).toEqual({ sum: -2, entries: ['e2'] });
  });

  test('to accuse is hostile; every type has a score of its sign', () => {
    expect(intensityOf('ACCUSE', 'disapprove')).toBeLessThan(0);
    const friendly = eventTypeSchema.options.filter((type) => intensityOf(type, null) > 0);
    expect(friendly).toEqual(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);
  });

  test('what both do to a third is not between them', () => {
    const events = [
      makeEvent('e1', 'ACCUSE', ['KEN', 'UGA'], ['TZA']),
      makeEvent('e2', 'ASSAULT', ['KEN', 'UGA'], []),
      makeEvent('e3', 'AID', ['TZA'], ['KEN', 'UGA']),
    ];
    const { cooperation, conflict } = dyadOf({ events });
    expect([cooperation.entries, conflict.entries]).toEqual([[], ['e2']]);
  });
});

describe('the rest', () => {
  test('claims of either about the other or what happened between them; conflicts that touch them', () => {
    const { claims, conflicts } = dyadOf({
      events: [makeEvent('e1', 'AID', ['KEN'], ['UGA'])],
      claims: [
        makeClaim('c1', 'KEN', 'the border with Uganda is open'),
        makeClaim('c2', 'KEN', 'the harvest was good'),
        makeClaim('c3', 'UGA', 'the grain came', { event: 'e1' }),
        makeClaim('c4', 'TZA', 'Kenya and Uganda are friends'),
        makeClaim('c5', 'UGA', 'the Kenyans are welcome'),
      ],
      conflicts: [
        { claims: ['c1', 'c9'], kind: 'stance', note: 'touches' },
        { claims: ['c2', 'c9'], kind: 'stance', note: 'does not' },
      ],
    });
    // "Kenyans" is another word than the name "Kenyan".
    expect(claims.map(({ entry, side }) => [entry, side])).toEqual([
      ['c1', 'KEN'],
      ['c3', 'UGA'],
    ]);
    expect(conflicts.map(({ note }) => note)).toEqual(['touches']);
  });

  test('since and until leave out what cannot have been then', () => {
    const events = ['2023-05-01', '2024-05-01', '2025-05-01'].map((day, index) =>
      makeEvent(`e${index}`, 'AID', ['KEN'], ['UGA'], { when: days(day) }),
    );
    const { cooperation } = dyadOf({ events }, { since: '2024-01-01', until: '2024-12-31' });
    expect(cooperation.entries).toEqual(['e1']);
  });

  test('side by side, each number keeps its entries', () => {
    const events = [
      makeEvent('e1', 'CONSULT', ['KEN'], ['UGA'], { mode: 'visit', when: days('2024-05-01') }),
      makeEvent('e2', 'REJECT', ['KEN'], ['TZA'], { when: days('2024-08-01') }),
    ];
    const others = { pair: ['KEN', 'TZA'] as const, names: [['Kenya'], ['Tanzania']] as const };
    const { rows, quarters } = compareDyads([dyadOf({ events }), dyadOf({ events }, others)]);
    const row = (name: string) => rows.find((one) => one.name === name)!.cells;
    expect(row('contacts itemised')).toEqual([
      { value: 1, entries: ['e1'] },
      { value: 0, entries: [] },
    ]);
    expect(row('conflict').map(({ value }) => value)).toEqual([0, -4.2]);
    expect(quarters.map(({ quarter, cells }) => [quarter, cells.map(({ mean }) => mean)])).toEqual([
      ['2024-Q2', [2.1, 0]],
      ['2024-Q3', [null, -4.2]],
    ]);
  });
});

describe('whatever the ledger holds', () => {
  const day = fc
    .tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
  const side = fc.constantFrom('KEN', 'UGA', 'TZA');
  const event = fc.record({
    type: fc.constantFrom(...eventTypeSchema.options),
    mode: fc.constantFrom(null, 'visit', 'phone', 'multilateral', 'third-party', 'meet'),
    initiators: fc.uniqueArray(side, { minLength: 1, maxLength: 2 }),
    recipients: fc.uniqueArray(side, { maxLength: 2 }),
    day: fc.option(day),
    factuality: fc.constantFrom('CT+' as const, 'PS+' as const, 'CT-' as const),
    document: fc.constantFrom('d1', 'd2', 'd3'),
  });
  const documents = [
    makeDocument('d1', '2023-05-20'),
    makeDocument('d2', null),
    makeDocument('d3', '2024-01-02', { copyOf: 'd1' }),
  ];
  const events = fc.array(event, { maxLength: 30 }).map((all) =>
    all.map(({ type, mode, initiators, recipients, day: on, factuality, document }, index) =>
      makeEvent(`e${index}`, type, initiators, recipients, {
        mode,
        factuality,
        evidence: [sentence(document, index)],
        ...(on === null ? {} : { when: days(on) }),
      }),
    ),
  );

  test('counts add up: by kind, level and direction, and over the quarters', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { contactCounts, contacts, quarters, cooperation, conflict } = dyadOf({
          events: all,
          documents,
        });
        const { byKind, byLevel, byDirection } = contactCounts;
        for (const parts of [byKind, byLevel, byDirection]) {
          const counts = Object.values(parts).map(({ count }) => count);
          expect(counts.reduce((sum, one) => sum + one, 0)).toBe(contacts.length);
        }
        const ofQuarters = quarters.flatMap((row) => row.contacts.all.entries);
        expect(ofQuarters.sort()).toEqual(contactCounts.all.entries);
        const scored = quarters.flatMap((row) => [...row.cooperation.entries, ...row.conflict.entries]);
        expect(scored.sort()).toEqual([...cooperation.entries, ...conflict.entries].sort());
        const net = quarters.reduce((sum, row) => sum + row.net, 0);
        expect(net).toBeCloseTo(cooperation.sum + conflict.sum, 6);
        for (const row of quarters) if (row.net !== 0) expect(row.reports.count).toBeGreaterThan(0);
      }),
    );
  });

  test('the order of entries changes nothing', () => {
    const shuffled = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(dyadOf({ events: other, documents: [...documents].reverse() })).toEqual(
          dyadOf({ events: all, documents }),
        );
      }),
    );
  });

  test('turning the pair round turns directions round and changes no score', () => {
    fc.assert(
      fc.property(events, (all) => {
        const there = dyadOf({ events: all, documents });
        const back = dyadOf({ events: all, documents }, { pair: ['UGA', 'KEN'] });
        expect(back.contactCounts.byDirection.second).toEqual(there.contactCounts.byDirection.first);
        expect([back.cooperation, back.conflict]).toEqual([there.cooperation, there.conflict]);
      }),
    );
  });
});
