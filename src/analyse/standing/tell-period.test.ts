import { expect, test } from 'vitest';
import { tellPeriod } from './tell-period.ts';

test.each([
  ['P1Y', '1 year'],
  ['P1Y6M', '1 year 6 months'],
  ['P90D', '90 days'],
  ['indefinite', 'indefinite'],
  ['P', 'P'],
])('%s is %s', (period, words) => {
  expect(tellPeriod(period)).toBe(words);
});
