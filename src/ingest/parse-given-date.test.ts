import { expect, test } from 'vitest';
import { parseGivenDate, requireGivenDate } from './parse-given-date.ts';

test.each([
  ['2024-06-19', '2024-06-19', '2024-06-19', '2024-06-19'],
  ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
  ['1961', '1961', '1961-01-01', '1961-12-31'],
  ['2024-12-31T23:30:00-05:00', '2024-12-31', '2024-12-31', '2024-12-31'],
  ['Mon, 03 Jun 2024 10:00:00 GMT', '2024-06-03', '2024-06-03', '2024-06-03'],
  ['June 3rd, 2024', '2024-06-03', '2024-06-03', '2024-06-03'],
  ['3 Sept 2024', '2024-09-03', '2024-09-03', '2024-09-03'],
  ['20240603', '2024-06-03', '2024-06-03', '2024-06-03'],
  ['2024/6/3', '2024-06-03', '2024-06-03', '2024-06-03'],
  ['2024.06.03', '2024-06-03', '2024-06-03', '2024-06-03'],
  ['June 2024', '2024-06', '2024-06-01', '2024-06-30'],
])('%s', (given, value, earliest, latest) => {
  expect(parseGivenDate(given)).toMatchObject({ value, earliest, latest, basis: 'publication' });
});

test.each(['', 'soon', '2024-13', '2024-02-30', 'Smarch 3, 2024', '99', '06/07/2024'])(
  '"%s" is no date, or not certainly one',
  (given) => {
    expect(parseGivenDate(given)).toBeNull();
    expect(() => requireGivenDate(given)).toThrow(expect.objectContaining({ code: 'bad-date' }));
  },
);
