import { expect, test } from 'vitest';
import { addPeriod } from './add-period.ts';

test.each([
  ['1961-09-10', 'P10Y', '1971-09-10'],
  ['1979-01-01', 'P1Y', '1980-01-01'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2023-01-31', 'P1M', '2023-02-28'],
  ['2023-12-15', 'P6M', '2024-06-15'],
  ['2024-02-28', 'P2D', '2024-03-01'],
  ['2024-01-01', 'P2W', '2024-01-15'],
  ['1899-12-31', 'P1Y6M', '1901-06-30'],
  ['2024-01-01', 'P99999Y', '9999-12-31'],
])('%s and %s is %s', (day, period, later) => expect(addPeriod(day, period)).toBe(later));

test('words are no period', () => {
  for (const words of ['indefinite', 'P', 'ten years', 'PT1H'])
    expect(addPeriod('2024-01-01', words)).toBeNull();
});
