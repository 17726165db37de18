import { describe, expect, test } from 'vitest';
import { days, makeCase, person, type SampleReport, state } from '../../test/make-case.ts';
import type { Agreement, AgreementStep } from '../vocabulary/reading.ts';
import type { When } from '../vocabulary/when.ts';
import { buildLedger } from './build-ledger.ts';

const yearless = (text: string, value: string): When => ({
  text,
  value,
  earliest: null,
  latest: null,
  basis: 'unknown',
});

function pact(name: string, ...steps: [AgreementStep['step'], When][]): Agreement {
  return {
    names: [name],
    kind: 'treaty',
    parties: [state('KEN'), state('UGA')],
    mentions: [{ start: 0, end: 5 }],
    steps: steps.map(([step, when]) => ({
      step,
      when,
      by: [],
      body: null,
      place: null,
      factuality: 'CT+',
      evidence: { start: 0, end: 5 },
    })),
    provisions: [],
    terms: [],
    confidence: 1,
  };
}

const report = (id: string, agreement: Agreement, more: Partial<SampleReport> = {}): SampleReport => ({
  id,
  text: 'Kenya and Uganda signed and visited.',
  rest: { agreements: [agreement] },
  ...more,
});

const dated = report('dated', pact('Treaty on Lake Fisheries Protection', ['signed', days('2024-11-19')]));

describe('dates without a year', () => {
  test('take the year of the step another report dates, later steps the next day after it', () => {
    const other = report(
      'other',
      pact(
        'Lake Fisheries Protection Treaty',
        ['proposed', yearless('December', 'XXXX-12')],
        ['signed', yearless('November', 'XXXX-11')],
        ['approved', yearless('late January', 'XXXX-01')],
        ['ratified', yearless('February 29', 'XXXX-02-28')],
      ),
      {
        events: [
          {
            type: 'CONSULT',
            mode: 'visit',
            word: 'visited',
            initiators: [person('A', 'KEN')],
            recipients: [state('UGA')],
            when: yearless('November', 'XXXX-11'),
          },
        ],
      },
    );
    const ledger = buildLedger(makeCase([dated, other]), null);
    expect(ledger.agreements).toHaveLength(1);
    const when = (step: string) =>
      ledger.agreements[0]!.steps.filter((one) => one.step === step).map((one) => one.when);
    expect(when('signed')).toMatchObject([{ value: '2024-11-19' }]);
    expect(when('proposed')).toMatchObject([{ value: '2023-12' }]);
    expect(when('approved')).toMatchObject([
      { value: '2025-01', earliest: '2025-01-21', latest: '2025-01-31' },
    ]);
    expect(when('ratified')).toMatchObject([{ value: '2025-02-28' }]);
    expect(ledger.events).toMatchObject([{ when: { value: '2024-11', basis: 'relative' } }]);
  });

  test('stay without one when no month agrees, or the parties differ', () => {
    const july = report(
      'july',
      pact('Lake Fisheries Protection Treaty', ['signed', yearless('July', 'XXXX-07')]),
    );
    const others = pact('Treaty on Lake Fisheries Protection', ['signed', yearless('November', 'XXXX-11')]);
    const elsewhere = report('elsewhere', { ...others, parties: [state('KEN'), state('TZA')] });
    const ledger = buildLedger(makeCase([dated, july, elsewhere]), null);
    const values = ledger.agreements.flatMap((one) => one.steps.map((step) => step.when?.value));
    expect(values.sort()).toEqual(['2024-11-19', 'XXXX-07', 'XXXX-11']);
  });
});
