import { expect, test } from 'vitest';
import { days, makeCase, person, state } from '../../test/make-case.ts';
import type { Claim } from '../vocabulary/reading.ts';
import { buildLedger } from './build-ledger.ts';

function claim(text: string, speaker: string, cue: string, content: string, stance: Claim['stance']): Claim {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    speaker: state(speaker),
    via: [],
    stance,
    cue: at(cue),
    content: at(content),
    when: null,
    confidence: 0.9,
  };
}

test('an allegation against a denial is a conflict, and both are kept', () => {
  const alleged = 'Rwanda was said by Congo to have sent troops across the border.';
  const denied = 'Rwanda denied that it had sent troops across the border.';
  const ledger = buildLedger(
    makeCase([
      {
        id: 'a',
        text: alleged,
        rest: { claims: [claim(alleged, 'COD', 'said', 'sent troops across the border', 'alleges')] },
      },
      {
        id: 'b',
        text: denied,
        rest: { claims: [claim(denied, 'RWA', 'denied', 'it had sent troops across the border', 'denies')] },
      },
    ]),
    null,
  );
  expect(ledger.claims.map((one) => one.stance)).toEqual(['alleges', 'denies']);
  expect(ledger.conflicts).toMatchObject([{ kind: 'stance', claims: ledger.claims.map((one) => one.id) }]);
});

test('claims about other matters do not conflict', () => {
  const alleged = 'Congo said that Rwanda sent troops across the border.';
  const denied = 'Rwanda denied that its budget was late.';
  const ledger = buildLedger(
    makeCase([
      {
        id: 'a',
        text: alleged,
        rest: { claims: [claim(alleged, 'COD', 'said', 'Rwanda sent troops across the border', 'asserts')] },
      },
      {
        id: 'b',
        text: denied,
        rest: { claims: [claim(denied, 'RWA', 'denied', 'its budget was late', 'denies')] },
      },
    ]),
    null,
  );
  expect(ledger.conflicts).toEqual([]);
});

test('one visit on two days, told by two reports, is a conflict of dates; last year’s visit is not', () => {
  const visit = (id: string, day: string) => ({
    id,
    text: `The minister visited Uganda, says ${id}.`,
    events: [
      {
        type: 'CONSULT' as const,
        mode: 'visit',
        word: 'visited',
        initiators: [person('A', 'KEN')],
        recipients: [state('UGA')],
        when: days(day),
      },
    ],
  });
  const conflicts = (...reports: ReturnType<typeof visit>[]) =>
    buildLedger(makeCase(reports), null).conflicts;
  expect(conflicts(visit('a', '2024-05-02'), visit('b', '2024-05-04'))).toMatchObject([{ kind: 'date' }]);
  expect(conflicts(visit('a', '2024-05-02'), visit('b', '2023-05-02'))).toEqual([]);
});

test('a spokesman and what he says of his organisation are one voice', () => {
  const text = 'The envoy said that Norland could not confirm that soldiers had crossed the border in May.';
  const ledger = buildLedger(
    makeCase([
      {
        id: 'a',
        text,
        rest: {
          claims: [
            {
              ...claim(
                text,
                'NOR',
                'said',
                'Norland could not confirm that soldiers had crossed the border in May',
                'asserts',
              ),
              speaker: person('Envoy', 'NOR'),
            },
            claim(text, 'NOR', 'could not confirm', 'soldiers had crossed the border in May', 'neither'),
          ],
        },
      },
    ]),
    null,
  );
  expect(ledger.claims).toHaveLength(2);
  expect(ledger.conflicts).toEqual([]);
});
