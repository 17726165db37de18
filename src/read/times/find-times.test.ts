import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

const words = (text: string) => findTimes(text).map(({ start, end }) => text.slice(start, end));
const only = (text: string) => findTimes(text)[0];

describe('findTimes', () => {
  it.each([
    ['The pact was signed on March 4, 2021 in Oslo.', ['March 4, 2021']],
    ['It came on the 4th of March 2021.', ['the 4th of March 2021']],
    ['Dated 04.03.2021 and 2021-03-04.', ['04.03.2021', '2021-03-04']],
    ['They met on 9 Nov. and again on Dec. 2.', ['9 Nov.', 'Dec. 2']],
    ['Talks ran from 10–12 May 2023.', ['10', '12 May 2023']],
    ['They met on June 3-5, 2020.', ['June 3', '5, 2020']],
    ['Trade fell from February to April 2019.', ['February', 'April 2019']],
    ['In the XIX century and the early 20th century.', ['the XIX century', 'the early 20th century']],
    ['It began in the late 1970s.', ['the late 1970s']],
    ['In late October and mid-September 2020.', ['late October', 'mid-September 2020']],
    ['The third quarter of 2022 and Q1 2023.', ['The third quarter of 2022', 'Q1 2023']],
    ['Since fall 2018 and last winter.', ['fall 2018', 'last winter']],
    [
      'Three years ago; two months later; a day earlier.',
      ['Three years ago', 'two months later', 'a day earlier'],
    ],
    ['In the first four months of 2021.', ['the first four months of 2021']],
    ['They meet every month and twice a year.', ['every month', 'twice a year']],
    ['A five-year plan lasts for more than three days.', ['five-year', 'more than three days']],
    ['At 3 p.m. on Tuesday, and Friday night.', ['3 p.m. on Tuesday', 'Friday night']],
    ['In the first quarter of 2019 trade fell.', ['the first quarter of 2019']],
    ['April-June 2019 brought two votes.', ['April', 'June 2019']],
    ['He landed in Quito, two days after that, alone.', ['two days after that']],
    ['In Juche 110 (2021) the plan began.', ['Juche 110', '2021']],
    ['The accord of 480 BC and the 1961 treaty.', ['480 BC', '1961']],
    ['Sales in fiscal 2020 and by year-end 2021.', ['fiscal 2020', 'year-end 2021']],
    ['In May and June of last year.', ['May', 'June of last year']],
    ['It fell in May nineteen ninety-three.', ['May nineteen ninety-three']],
    [
      'Sales for the full year and the fiscal year ended May 31.',
      ['the full year', 'the fiscal year', 'May 31'],
    ],
    ['They sing now that it rains.', ['now']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'You may march now.'.replace(' now', ''),
    'Article 1999 sends 2000 troops.',
    'The first "2+2" dialogue had a second round.',
    'Resolution 1540 concerns 1,950 tons.',
    'He fell and they sat; the sun rose.',
    'The envoy is 45 years old.',
    'It stood in the party daily Minju.',
  ])('finds no time in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('keeps what is said apart from what is missing', () => {
    expect(only('It happened on June 19.')).toMatchObject({ type: 'DATE', meaning: { month: 6, day: 19 } });
    expect(only('It happened on June 19.')?.meaning).not.toHaveProperty('year');
    expect(only('It happened two weeks later.')?.meaning).toMatchObject({
      kind: 'shift',
      by: 2,
      unit: 'week',
      from: 'context',
    });
    expect(only('It happened last October.')?.meaning).toMatchObject({ month: 10, toward: 'last' });
    expect(only('For ten days they talked.'.slice(4))).toMatchObject({
      type: 'DURATION',
      meaning: { amount: 10, unit: 'day' },
    });
    expect(only('Every Friday they talk.')).toMatchObject({ type: 'SET', meaning: { value: 'XXXX-WXX-5' } });
  });

  it('holds for any string: no throw, spans in order, inside the text and not overlapping', () => {
    const pieces = fc.constantFrom(
      'May',
      'March ',
      ' 2024',
      '-',
      '–',
      ' of ',
      'the ',
      'last ',
      '19',
      'th',
      ' week',
      ' years',
      ' ago',
      '.',
      ',',
      "'",
      '\n',
      'two ',
      ' to ',
      'early ',
      'quarter ',
      '😀',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findTimes(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stays fast on long runs of time words', () => {
    for (const words of [
      'the end of the first half of the early part of the last two years of ',
      'the end of the ',
      'early ',
      'about ',
    ])
      expect(() => findTimes(words.repeat(3000))).not.toThrow();
  });
});
