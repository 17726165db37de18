import { expect, test } from 'vitest';
import { state } from '../../test/make-case.ts';
import type { Step } from '../vocabulary/agreement-step.ts';
import type { When } from '../vocabulary/when.ts';
import { agreementStatus } from './agreement-status.ts';

function on(day: string): When {
  return { text: day, value: day, earliest: day, latest: day, basis: 'stated' };
}

function told(step: Step, day: string | null, factuality: 'CT+' | 'PS+' = 'CT+', by: string[] = []) {
  return { step, factuality, when: day === null ? null : on(day), by: by.map(state) };
}

test('the furthest step told as a fact, whatever their order', () => {
  expect(agreementStatus([])).toBeNull();
  expect(agreementStatus([told('ratified', '2020-05-01'), told('signed', '2020-01-01')])).toBe('ratified');
  expect(agreementStatus([told('signed', '2020-01-01'), told('in force', null, 'PS+')])).toBe('signed');
  expect(agreementStatus([told('in force', '2020-01-01'), told('terminated', '2021-01-01')])).toBe(
    'terminated',
  );
  expect(agreementStatus([told('invoked', '2021-01-01')])).toBeNull();
});

test('what ended before it entered into force again does not count; an ending without a date does', () => {
  const suspended = told('suspended', '2010-01-01');
  expect(agreementStatus([told('in force', '2012-01-01'), suspended])).toBe('in force');
  expect(agreementStatus([told('in force', '2012-01-01'), told('terminated', null)])).toBe('terminated');
});

test('one party leaving ends an agreement of two and not one of three', () => {
  const steps = [told('in force', '2010-01-01'), told('denounced', '2020-01-01', 'CT+', ['KEN'])];
  expect(agreementStatus(steps, ['KEN', 'UGA'].map(state))).toBe('denounced');
  expect(agreementStatus(steps, ['KEN', 'UGA', 'TZA'].map(state))).toBe('in force');
  expect(agreementStatus(steps, 'many')).toBe('in force');
  const all = told('terminated', '2021-01-01', 'CT+', ['KEN', 'TZA', 'UGA']);
  expect(agreementStatus([...steps, all], ['KEN', 'UGA', 'TZA'].map(state))).toBe('terminated');
});
