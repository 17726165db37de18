import { describe, expect, test } from 'vitest';
import { formatTable, formatWrong, toJson } from './format-results.ts';
import { Count, rates, sharedItems } from './result.ts';

describe('counts', () => {
  test('come to precision, recall and F1', () => {
    const count = new Count();
    count.add(3, 4, 6);
    expect(rates(count)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  });

  test('of nothing are unknown, of nothing right are none', () => {
    expect(rates(new Count())).toEqual({ precision: null, recall: null, f1: null });
    const missed = new Count();
    missed.add(0, 0, 2);
    expect(rates(missed)).toEqual({ precision: null, recall: 0, f1: 0 });
  });

  test('use each item once', () => {
    expect(sharedItems(['a', 'a', 'b'], ['a', 'b', 'b'])).toBe(2);
  });
});

describe('the table', () => {
  const count = new Count();
  count.add(3, 4, 6);
  const all = [
    {
      suite: 'sample',
      results: [
        count.as('spans'),
        { measure: 'state', kind: 'share', right: 1, of: 3 } as const,
        { measure: 'error', kind: 'value', value: 0.4251, of: 9 } as const,
      ],
    },
  ];

  test('has a row a measure', () => {
    expect(formatTable(all).split('\n').slice(2)).toEqual([
      'sample  spans    75.0  50.0  60.0         3 right, 4 found, 6 expected',
      'sample  state                       33.3  1 of 3',
      'sample  error                      0.425  9 events',
    ]);
  });

  test('has the same figures as JSON, as shares of one', () => {
    expect(toJson(all)).toMatchObject([
      { suite: 'sample', measure: 'spans', precision: 0.75, recall: 0.5, f1: 0.6, expected: 6 },
      { suite: 'sample', measure: 'state', share: 1 / 3 },
      { suite: 'sample', measure: 'error', value: 0.4251 },
    ]);
  });

  test('of errors has text, expected and found, each in a line', () => {
    const row = { where: 'a', text: 'two\nlines', expected: 'this', found: 'that' };
    expect(formatWrong([row])).toBe('a\n  text      two lines\n  expected  this\n  found     that');
  });
});
