import { expect, test } from 'vitest';
import { isNamedBy } from './named-agreement.ts';

const older = { names: ['treaty', 'Treaty on Rivers'], signedIn: ['1998'] };

test.each([
  ['the Treaty on Rivers', false, true],
  ['treaty', false, false],
  ['treaty', true, true],
  ['the 1998 pact', true, true],
  ['the 1998 pact', false, false],
  ['the 1999 pact', true, false],
])('"%s", same parties %s: %s', (words, sameParties, expected) => {
  expect(isNamedBy(words, { ...older, sameParties })).toBe(expected);
});
