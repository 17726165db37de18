import { expect, test } from 'vitest';
import { days, makeCase, state } from '../../test/make-case.ts';
import type { Agreement } from '../vocabulary/reading.ts';
import { buildLedger } from './build-ledger.ts';

const text = 'They spoke of the treaty.';
const evidence = { start: text.indexOf('treaty'), end: text.indexOf('treaty') + 6 };

const named = (id: string, agreement: Partial<Agreement>) => ({
  id,
  text,
  rest: {
    agreements: [
      {
        names: [],
        kind: 'treaty',
        parties: [],
        mentions: [evidence],
        steps: [],
        provisions: [],
        terms: [],
        confidence: 1,
        ...agreement,
      },
    ],
  },
});

const took = (
  step: Agreement['steps'][number]['step'],
  when: ReturnType<typeof days> | null,
  place: string | null = null,
): Agreement['steps'][number] => ({ step, by: [], body: null, when, place, factuality: 'CT+', evidence });

const full = named('full', {
  names: ['Treaty on Lake Fisheries Protection'],
  parties: [state('KEN'), state('UGA')],
  steps: [took('signed', days('2015-03-04'), 'Kisumu')],
});

const entries = (...reports: ReturnType<typeof named>[]) =>
  buildLedger(makeCase(reports), null).agreements.map(({ names, parties }) => ({
    names,
    parties: parties.map(({ state }) => state),
  }));

test('a name of place and year is the agreement signed there in that year', () => {
  expect(entries(full, named('short', { names: ['2015 Kisumu treaty'] }))).toHaveLength(1);
  expect(entries(named('short', { names: ['Kisumu pact of 2015'], kind: 'pact' }), full)).toHaveLength(1);
});

test('a name of a place alone needs the same parties', () => {
  const parties = [state('KEN'), state('UGA')];
  expect(entries(full, named('short', { names: ['Kisumu treaty'], parties }))).toHaveLength(1);
  expect(entries(full, named('short', { names: ['Kisumu treaty'], parties: [state('KEN')] }))).toHaveLength(
    2,
  );
});

test.each([
  ['another year', { names: ['2016 Kisumu treaty'] }],
  ['another party', { names: ['2015 Kisumu treaty'], parties: [state('TZA')] }],
  ['another kind', { names: ['2015 Kisumu declaration'], kind: 'declaration' }],
  ['another place', { names: ['2015 Jinja treaty'] }],
])('%s is another agreement', (_, other) => {
  expect(entries(full, named('short', other))).toHaveLength(2);
});

test('of two signed there in that year, a name of place and year means neither', () => {
  const second = named('second', {
    names: ['Convention on Railway Gauges'],
    kind: 'convention',
    parties: [state('KEN'), state('TZA')],
    steps: [took('signed', days('2015-09-01'), 'Kisumu')],
  });
  expect(entries(full, second, named('short', { names: ['2015 Kisumu treaty'] }))).toHaveLength(3);
});

test('a well-known agreement is one under all its names, with its own parties', () => {
  const found = entries(
    named('a', { names: ['UN Charter'], kind: 'charter', parties: [state('UN')] }),
    named('b', { names: ['Charter of the United Nations'], kind: 'charter' }),
    named('c', { names: ['Iran nuclear deal'], kind: 'agreement', parties: [state('IRN')] }),
    named('d', { names: ['JCPOA'], kind: 'agreement', steps: [took('denounced', days('2018-05-08'))] }),
  );
  expect(found.map(({ names }) => names[0])).toEqual([
    'Charter of the United Nations',
    'Joint Comprehensive Plan of Action',
  ]);
  expect(found[0]!.parties).toEqual([]);
  expect(found[1]!.parties).toEqual(['CHN', 'DEU', 'FRA', 'GBR', 'IRN', 'RUS', 'USA']);
});

test('a statement of three or more states without a name is the one that they made then', () => {
  const parties = ['FJI', 'TON', 'WSM'].map(state);
  const bare = named('bare', {
    names: ['joint statement'],
    kind: 'joint statement',
    parties,
    steps: [took('adopted', days('2021-05-03'))],
  });
  const titled = (day: string) => ({
    names: ['Towards Clean Reefs'],
    kind: 'joint statement',
    parties,
    steps: [took('proposed', days(day))],
  });
  expect(entries(bare, named('titled', titled('2021-05-03')))).toHaveLength(1);
  expect(entries(bare, named('titled', titled('2022-05-03')))).toHaveLength(2);
});
