import { expect, test } from 'vitest';
import { predicateOf, relatePredicates } from './predicate.ts';

test.each([
  ['signed', 'signing', 'word'],
  ['held talks', 'met', 'class'],
  ['dispatched', 'sent', 'class'],
  ['deployment', 'deployed', 'class'],
  ['mediated', 'mediation', 'stem'],
  ['visited', 'met', null],
  ['signed', 'ratified', null],
  ['began a naval exercise', 'exercised together', 'word'],
])('%s and %s: %s', (a, b, relation) => {
  expect(relatePredicates(predicateOf(a), predicateOf(b))).toBe(relation);
  expect(relatePredicates(predicateOf(b), predicateOf(a))).toBe(relation);
});

test('light words stand only where there are no others', () => {
  expect([...predicateOf('held talks').words]).toEqual(['talk']);
  expect(predicateOf('gave').light).toBe(true);
});
