import { expect, test } from 'vitest';
import { days, makeCase, state } from '../../test/make-case.ts';
import type { Agreement } from '../vocabulary/reading.ts';
import { buildLedger } from './build-ledger.ts';

const span = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function pact(text: string, more: Partial<Agreement> = {}): Agreement {
  return {
    names: ['Treaty on Lake Fisheries Protection'],
    kind: 'treaty',
    parties: [state('KEN'), state('UGA')],
    mentions: [span(text, 'treaty')],
    steps: [],
    provisions: [],
    terms: [],
    confidence: 1,
    ...more,
  };
}

function clause(text: string, article: string, action: string): Agreement['provisions'][number] {
  return {
    article,
    obligation: 'defense',
    trigger: null,
    action,
    conditional: false,
    occasion: 'attack',
    strength: 'shall',
    by: [],
    to: [],
    against: [],
    qualifiers: [],
    area: null,
    timing: null,
    evidence: span(text, action),
  };
}

const report = (
  id: string,
  text: string,
  agreement: Partial<Agreement>,
  clauses: [string, string][] = [],
) => ({
  id,
  text,
  rest: {
    agreements: [
      pact(text, {
        ...agreement,
        provisions: clauses.map(([article, action]) => clause(text, article, action)),
      }),
    ],
  },
});

test('one clause under two articles is a conflict; both stay', () => {
  const ledger = buildLedger(
    makeCase([
      report('a', 'By Article 3 of the treaty each gives armed assistance.', {}, [
        ['3', 'gives armed assistance'],
      ]),
      report('b', 'By Article 4 of the treaty each gives armed assistance at once.', {}, [
        ['4', 'gives armed assistance at once'],
      ]),
    ]),
    null,
  );
  expect(ledger.agreements[0]!.provisions.map(({ article }) => article)).toEqual(['3', '4']);
  expect(ledger.conflicts).toMatchObject([{ kind: 'article', claims: [ledger.agreements[0]!.id] }]);
  expect(ledger.conflicts[0]!.note).toMatch(/Article 3 or Article 4/);
});

test('a report that tells both articles keeps them apart, and other words are another clause', () => {
  const both = 'By the treaty each gives armed assistance, and gives armed assistance at once.';
  const knowing = report('a', both, {}, [
    ['3', 'gives armed assistance'],
    ['4', 'gives armed assistance at once'],
  ]);
  const other = report('b', 'By Article 9 of the treaty troops guard the border.', {}, [
    ['9', 'troops guard the border'],
  ]);
  expect(buildLedger(makeCase([knowing, other]), null).conflicts).toEqual([]);
});

test('one signing told twice is one step with both reports as evidence and the narrower date', () => {
  const signing = (text: string, when: ReturnType<typeof days>, by: string[]) => ({
    steps: [
      {
        step: 'signed' as const,
        by: by.map(state),
        body: null,
        when,
        place: null,
        factuality: 'CT+' as const,
        evidence: span(text, 'treaty'),
      },
    ],
  });
  const [a, b] = ['Kenya signed the treaty in May.', 'Both signed the treaty on 4 May.'];
  const ledger = buildLedger(
    makeCase([
      report('a', a, signing(a, days('2021-05-01', '2021-05-31'), ['KEN'])),
      report('b', b, signing(b, days('2021-05-04'), ['KEN', 'UGA'])),
    ]),
    null,
  );
  expect(ledger.agreements[0]!.steps).toHaveLength(1);
  expect(ledger.agreements[0]!.steps[0]).toMatchObject({ when: { value: '2021-05-04' } });
  expect(ledger.agreements[0]!.steps[0]!.evidence.map(({ document }) => document).sort()).toEqual(['a', 'b']);
});

test.each([
  ['told in force', true, 'CT+', '2021-06-01'],
  ['not told in force', false, 'PR+', undefined],
])('a successor %s names what it replaces, which has its step', (_, inForce, factuality, value) => {
  const [old, young] = [
    'The treaty of 1998 was short.',
    'The new treaty takes the place of the treaty of 1998.',
  ];
  const entry = {
    step: 'in force' as const,
    by: [],
    body: null,
    when: days('2021-06-01'),
    place: null,
    factuality: 'CT+' as const,
    evidence: span(young, 'treaty'),
  };
  const ledger = buildLedger(
    makeCase([
      report('a', old, { names: ['treaty of 1998'] }),
      report('b', young, {
        names: ['Treaty on Lake Security of 2020'],
        terms: [{ kind: 'succession', value: 'the 1998 treaty', evidence: span(young, 'treaty of 1998') }],
        steps: inForce ? [entry] : [],
      }),
    ]),
    null,
  );
  const older = ledger.agreements.find(({ names }) => names.includes('treaty of 1998'))!;
  const newer = ledger.agreements.find(({ id }) => id !== older.id)!;
  expect(newer.succeeds).toBe(older.id);
  expect(older.succeeds).toBeNull();
  expect(older.steps).toMatchObject([{ step: 'succeeded', factuality }]);
  expect(older.steps[0]!.when?.value).toBe(value);
});

test('a treaty told by its year is the one of the same parties that bound them in that year', () => {
  const [named, bare] = [
    'The Treaty on Lake Fisheries Protection entered into force in December 2024.',
    'The treaty of 2024 was signed.',
  ];
  const step = (text: string, name: 'in force' | 'signed', day: string) => ({
    step: name,
    by: [],
    body: null,
    when: days(day),
    place: null,
    factuality: 'CT+' as const,
    evidence: span(text, name === 'signed' ? 'signed' : 'entered'),
  });
  const both = (year: string) =>
    buildLedger(
      makeCase([
        report('a', named!, {
          steps: [step(named!, 'in force', '2024-12-04')],
          mentions: [span(named!, 'Treaty')],
        }),
        report('b', bare!, { names: [`treaty of ${year}`], steps: [step(bare!, 'signed', `${year}-06-19`)] }),
      ]),
      null,
    ).agreements;
  expect(both('2024')).toHaveLength(1);
  expect(both('2019')).toHaveLength(2);
});
