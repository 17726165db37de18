import fc from 'fast-check';
import { expect, test } from 'vitest';
import { credibilityOf, type Support } from './credibility.ts';
import { reliabilityOf } from './reliability.ts';

const source = (name: string, side = name, isNamed = true) => ({ name, side, isNamed });
const digit = (support: Partial<Support>) =>
  credibilityOf({ holding: [], against: [], details: [], ...support }).digit;

test('by the rule', () => {
  expect(digit({ holding: [source('a'), source('b')] })).toBe(1);
  expect(digit({ holding: [source('a', 'KEN'), source('b', 'KEN')] })).toBe(2);
  expect(digit({ holding: [source('a')] })).toBe(3);
  expect(digit({ holding: [source('a'), source('b')], against: [source('c')] })).toBe(4);
  expect(digit({ holding: [source('a')], against: [source('c')] })).toBe(4);
  expect(digit({ holding: [source('a')], against: [source('c', 'UGA'), source('d', 'UGA')] })).toBe(4);
  expect(digit({ holding: [source('a')], against: [source('c'), source('d')] })).toBe(5);
  expect(digit({ holding: [source('report', 'report', false)] })).toBe(6);
  expect(digit({ holding: [source('a'), source('b')], details: ['date'] })).toBe(2);
});

test('a further source never makes it worse, a further contradiction never better; the reason is always whole', () => {
  const holdings = fc.array(
    fc.record({
      name: fc.string({ minLength: 1 }).filter((name) => !name.includes('{')),
      side: fc.constantFrom('x', 'y'),
      isNamed: fc.boolean(),
    }),
    { maxLength: 5 },
  );
  const names = fc.array(
    fc.constantFrom('c', 'd', 'e').map((name) => source(name)),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(holdings, names, (holding, against) => {
      const now = credibilityOf({ holding, against, details: [] });
      expect(now.reason).not.toMatch(/\{(?:holding|sides|against|details)\}/);
      expect(digit({ holding: [...holding, source('new', 'z')], against })).toBeLessThanOrEqual(now.digit);
      if (now.digit < 6)
        expect(digit({ holding, against: [...against, source('f')] })).toBeGreaterThanOrEqual(now.digit);
    }),
  );
});

test('the letter of an outlet goes by owner and kind, and nobody begins at A', () => {
  const letter = (affiliation: 'state' | 'public' | 'private' | 'party' | null, kind: string | null) =>
    reliabilityOf({ affiliation, kind }, null).letter;
  expect(letter('private', 'agency')).toBe('B');
  expect(letter('state', 'agency')).toBe('C');
  expect(letter('public', 'broadcaster')).toBe('B');
  expect(letter(null, null)).toBe('F');
});
