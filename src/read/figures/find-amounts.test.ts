import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from './find-amounts.ts';

const read = (text: string) =>
  findAmounts(text, []).map(({ value, upTo, unit, bound }) => [value, upTo, unit, bound]);

describe('findAmounts', () => {
  it.each([
    ['rose by 54 percent', [[54, null, 'percent', 'exact']]],
    ['fell 3.5% or more', [[3.5, null, 'percent', 'at least']]],
    ['grew 9-fold', [[9, null, 'times', 'exact']]],
    ['grew ninefold', [[9, null, 'times', 'exact']]],
    ['increased nine times', [[9, null, 'times', 'exact']]],
    ['worth $30.8 million', [[30_800_000, null, 'USD', 'exact']]],
    ['about €1.2bn', [[1_200_000_000, null, 'EUR', 'about']]],
    [
      '70 billion won and 2 million roubles',
      [
        [70_000_000_000, null, 'KRW', 'exact'],
        [2_000_000, null, 'RUB', 'exact'],
      ],
    ],
    ['more than two dozen delegations', [[24, null, '', 'at least']]],
    ['fewer than 1,200 troops', [[1200, null, '', 'at most']]],
    ['some 10,000 soldiers', [[10_000, null, '', 'about']]],
    ['up to 40 flights', [[40, null, '', 'at most']]],
    ['about two-thirds of the oil', [[0.67, null, 'share', 'about']]],
    ['some 61 500 troops', [[61_500, null, '', 'about']]],
    ['2 040 300 deaths', [[2_040_300, null, '', 'exact']]],
    ['half of exports', [[0.5, null, 'share', 'exact']]],
    ['10 to 12 percent', [[10, 12, 'percent', 'exact']]],
    ['between 3,000 and 5,000 soldiers', [[3000, 5000, '', 'exact']]],
    ['3 to 5 million dollars', [[3_000_000, 5_000_000, 'USD', 'exact']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['Su-35 jets', 'a 2+2 dialogue', 'the Covid-19 years', 'on 9/11'])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves out what stands in times and names', () => {
    expect(findAmounts('38 North said 12 percent', [{ start: 0, end: 8 }]).map(({ value }) => value)).toEqual(
      [12],
    );
  });

  it('holds for any string: no throw, spans inside the text', () => {
    const piece = fc.constantFrom(
      'two',
      ' dozen',
      '$',
      '1,200',
      '.5',
      ' million',
      ' to ',
      '%',
      ' times',
      '-fold',
      'more than ',
      '–',
      ' won',
      'between ',
      ' and ',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece, { maxLength: 12 }).map((list) => list.join('')),
        ),
        (text) => {
          for (const amount of findAmounts(text, [])) {
            expect(amount.start).toBeLessThanOrEqual(amount.number);
            expect(amount.number).toBeLessThan(amount.end);
            expect(amount.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
