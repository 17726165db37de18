import { describe, expect, test } from 'vitest';
import { days, makeCase, person, type SampleReport, state } from '../../../test/make-case.ts';
import { buildLedger } from '../../resolve/build-ledger.ts';
import type { ObservationOf } from '../../vocabulary/observation.ts';
import type { AheadCase } from './expectation.ts';
import { type JudgedExpectation, listAhead } from './list-ahead.ts';

const [NOR, VAR, OST] = ['NOR', 'VAR', 'OST'].map(state) as [
  ReturnType<typeof state>,
  ReturnType<typeof state>,
  ReturnType<typeof state>,
];

const visit = { type: 'CONSULT' as const, mode: 'visit', initiators: [NOR], recipients: [VAR] };

const announced: SampleReport = {
  id: 'announced',
  text: 'The president of Norland will visit Varnia on June 3.',
  published: '2024-05-20',
  events: [{ ...visit, word: 'visit', factuality: 'PR+', when: days('2024-06-03') }],
};

function ahead(samples: readonly SampleReport[], on: string): JudgedExpectation[] {
  const caseFile = makeCase(samples);
  const { events, proposals } = buildLedger(caseFile, null);
  const found = new Map(
    caseFile.observations.flatMap((one) => (one.kind === 'event' ? [[one.id, one] as const] : [])),
  );
  const known: AheadCase = {
    events: [...events, ...proposals.events],
    finding: (id): ObservationOf<'event'> | undefined => found.get(id),
    report: (id) => ({ day: caseFile.reports.get(id)?.knownFrom?.latest ?? null, outlet: null }),
    speaker: () => null,
  };
  return listAhead(known, on);
}

const status = (samples: readonly SampleReport[], on: string) => ahead(samples, on).map((one) => one.status);

const told = (
  text: string,
  published: string,
  event: Partial<NonNullable<SampleReport['events']>[number]>,
): SampleReport => ({
  id: text,
  text,
  published,
  events: [{ ...visit, word: 'visit', ...event }],
});

describe('what is announced for a day', () => {
  test('is ahead until the day has passed, then unknown until a report tells', () => {
    expect(status([announced], '2024-05-20')).toEqual(['ahead']);
    expect(status([announced], '2024-06-03')).toEqual(['ahead']);
    expect(status([announced], '2024-06-04')).toEqual(['unknown']);
    const other = told('Norland and Ostria met.', '2024-06-04', {
      type: 'CONSULT',
      mode: null,
      word: 'met',
      initiators: [NOR, OST],
      recipients: [],
      when: days('2024-06-03'),
    });
    expect(status([announced, other], '2024-06-10')).toEqual(['unknown']);
  });

  test('is met by the act told as a fact, also a day late', () => {
    const sameDay = told('Norland visited Varnia on June 3.', '2024-06-04', {
      word: 'visited',
      when: days('2024-06-03'),
    });
    expect(status([announced, sameDay], '2024-06-10')).toEqual(['met']);
    const late = told('Norland visited Varnia on June 5.', '2024-06-06', {
      word: 'visited',
      when: days('2024-06-05'),
    });
    const [judged] = ahead([announced, late], '2024-06-10');
    expect(judged?.status).toBe('met');
    expect(judged?.toldBy).not.toBe(judged?.event.id);
    const nextMonth = told('Norland visited Varnia on July 5.', '2024-07-06', {
      word: 'visited',
      when: days('2024-07-05'),
    });
    expect(status([announced, nextMonth], '2024-07-10')).toEqual(['unknown']);
  });

  test('is not met by a visit the other way round, or of another person', () => {
    const back = told('Varnia visited Norland on June 3.', '2024-06-04', {
      word: 'visited',
      initiators: [VAR],
      recipients: [NOR],
      when: days('2024-06-03'),
    });
    expect(status([announced, back], '2024-06-10')).toEqual(['unknown']);
    const [ada, bo] = [person('Ada Marsh', 'NOR'), person('Bo Quill', 'NOR')];
    const hers = told('Ada Marsh of Norland will visit Varnia.', '2024-05-20', {
      factuality: 'PR+',
      initiators: [ada],
      when: days('2024-06-03'),
    });
    const his = told('Bo Quill of Norland visited Varnia.', '2024-06-04', {
      word: 'visited',
      initiators: [bo],
      when: days('2024-06-03'),
    });
    expect(status([hers, his], '2024-06-10')).toEqual(['unknown']);
  });

  test('is not met when a report tells that it was called off, put off or did not happen', () => {
    const off = told('The visit to Varnia on June 3 was cancelled, Norland said.', '2024-05-30', {
      factuality: 'CT-',
      when: days('2024-06-03'),
    });
    expect(status([announced, off], '2024-05-31')).toEqual(['not met']);
    const postponed = told('Norland postponed the visit to Varnia.', '2024-05-30', {
      type: 'REJECT',
      mode: null,
      word: 'postponed',
    });
    expect(status([announced, postponed], '2024-06-10')).toEqual(['not met']);
    const never = told('Norland did not visit Varnia.', '2024-06-04', {
      factuality: 'CT-',
      when: { ...days('2024-06-04'), basis: 'publication' },
    });
    expect(status([announced, never], '2024-06-10')).toEqual(['not met']);
    const before = told('The visit of May 2 was cancelled, Norland told Varnia.', '2024-05-21', {
      factuality: 'CT-',
      when: days('2024-05-02'),
    });
    expect(status([announced, before], '2024-06-10')).toEqual(['unknown']);
  });

  test('that a promise is kept by another type of act', () => {
    const promise = told('Norland plans to hold naval drills with Varnia in June.', '2024-05-20', {
      type: 'AGREE',
      mode: 'cooperate',
      word: 'hold naval drills',
      factuality: 'PR+',
      initiators: [NOR, VAR],
      recipients: [],
      when: days('2024-06-01', '2024-06-30'),
    });
    const kept = told('Norland and Varnia held drills on June 12.', '2024-06-13', {
      type: 'COOPERATE',
      mode: null,
      word: 'held drills',
      initiators: [NOR, VAR],
      recipients: [],
      when: days('2024-06-12'),
    });
    expect(status([promise, kept], '2024-07-01')).toEqual(['met']);
  });
});

describe('what announces nothing', () => {
  test.each([
    ['a fact', { factuality: 'CT+' as const, when: days('2024-06-03') }],
    ['a day that has passed', { factuality: 'PS+' as const, when: days('2024-05-03') }],
    [
      'the day of the report',
      { factuality: 'PR+' as const, when: { ...days('2024-05-20'), basis: 'publication' as const } },
    ],
  ])('%s', (_, event) => {
    expect(ahead([told('Norland may visit Varnia.', '2024-05-20', event)], '2024-05-21')).toEqual([]);
  });

  test('a supposition, or an act without a date that nobody announces', () => {
    const supposed = told('If Norland will visit Varnia, talks follow.', '2024-05-20', { factuality: 'PR+' });
    const hinted = told('Norland could visit Varnia.', '2024-05-20', { factuality: 'PS+' });
    const refused = told('Norland will not visit Varnia.', '2024-05-20', { factuality: 'PR+' });
    const far = told(
      'Norland will work hard for the day of the long awaited visit to Varnia.',
      '2024-05-20',
      {
        factuality: 'PR+',
      },
    );
    expect(ahead([supposed, hinted, refused, far], '2024-06-01')).toEqual([]);
  });
});

test('without a date: met by the first such act within a year, else open', () => {
  const someday = told('Norland plans to visit Varnia.', '2024-05-20', { factuality: 'PR+' });
  expect(status([someday], '2025-01-01')).toEqual(['no date']);
  const came = told('Norland visited Varnia on August 9.', '2024-08-10', {
    word: 'visited',
    when: days('2024-08-09'),
  });
  expect(status([someday, came], '2025-01-01')).toEqual(['met']);
  const earlier = told('Norland visited Varnia on March 9.', '2024-03-10', {
    word: 'visited',
    when: days('2024-03-09'),
  });
  expect(status([someday, earlier], '2025-01-01')).toEqual(['no date']);
});

test('words of estimate come with their band', () => {
  const text = 'Norland is very likely to visit Varnia in June.';
  const words = { start: text.indexOf('very'), end: text.indexOf(' to') };
  const likely = told(text, '2024-05-20', {
    factuality: 'PR+',
    when: days('2024-06-01', '2024-06-30'),
    likelihood: { words, low: 0.8, high: 0.95 },
  });
  expect(ahead([likely], '2024-05-21')[0]?.likelihood).toEqual({
    words: 'very likely',
    low: 0.8,
    high: 0.95,
  });
});
