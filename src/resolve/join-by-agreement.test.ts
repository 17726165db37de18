import { expect, test } from 'vitest';
import { days, makeCase, person, type SampleReport, state } from '../../test/make-case.ts';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import type { AgreementStep } from '../vocabulary/reading.ts';
import type { When } from '../vocabulary/when.ts';
import { buildLedger } from './build-ledger.ts';

/** A report that the treaty was signed, by whom and when, told as a step and as an event. */
function signing(
  id: string,
  by: ActorRef[],
  when: When | null,
  step: AgreementStep['step'] = 'signed',
): SampleReport {
  const text = `They signed the Lake Fisheries Treaty, says ${id}.`;
  const evidence = { start: 0, end: text.length };
  return {
    id,
    text,
    events: [{ type: 'SUPPORT', word: 'signed', initiators: by, when, agreement: 0 }],
    rest: {
      agreements: [
        {
          names: ['Lake Fisheries Protection Treaty'],
          kind: 'treaty',
          parties: [state('KEN'), state('UGA')],
          mentions: [{ start: 16, end: 36 }],
          steps: [{ step, by, when, body: null, place: null, factuality: 'CT+', evidence }],
          provisions: [],
          terms: [],
          confidence: 1,
        },
      ],
    },
  };
}

const events = (...reports: SampleReport[]) => buildLedger(makeCase(reports), null).events;

test('one signing, however well each report knows it, is one event', () => {
  const told = events(
    signing('a', [state('KEN')], days('2024-06-01', '2024-06-30')),
    signing('b', [state('KEN'), state('UGA')], days('2024-06-19')),
    signing('c', [person('A', 'UGA')], null),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ when: { value: '2024-06-19' } });
  expect(told[0]!.evidence.map((one) => one.document).sort()).toEqual(['a', 'b', 'c']);
});

test('another step, another state or another day is another event', () => {
  const first = signing('a', [state('KEN')], days('2024-06-19'));
  expect(events(first, signing('b', [state('KEN')], days('2024-11-09'), 'ratified'))).toHaveLength(2);
  expect(events(first, signing('b', [state('UGA')], days('2024-06-19')))).toHaveLength(2);
  expect(events(first, signing('b', [state('KEN')], days('2024-11-09')))).toHaveLength(2);
});

test('an undated act takes the day on which its agreement says the step was taken', () => {
  const dated = signing('a', [state('KEN')], days('2024-11-09'), 'ratified');
  const undated = signing('b', [state('KEN')], null, 'ratified');
  const onlyStep: SampleReport = { ...dated, events: [] };
  expect(events(onlyStep, undated)).toMatchObject([{ when: { value: '2024-11-09' } }]);
});
