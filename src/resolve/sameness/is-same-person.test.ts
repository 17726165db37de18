import { expect, test } from 'vitest';
import { isSamePerson, personName } from './is-same-person.ts';

const named = (name: string, state: string | null, actor: string | null = null) =>
  personName({ name, actor, kind: 'person', state });

test.each([
  ['Grace Okello', 'UGA', 'Okello', 'UGA', true],
  ['Tran Duc Hai', 'VNM', 'Hai', 'VNM', true],
  ['Batsaikhan Dorj', 'MNG', 'B. Dorj', 'MNG', true],
  ['José Peña', 'PRY', 'Jose Pena', 'PRY', true],
  ['Grace Okello', 'UGA', 'Okello', 'KEN', false],
  ['Grace Okello', 'UGA', 'Okello', null, false],
  ['Grace Okello', 'UGA', 'Grace Okello', null, true],
  ['Grace Okello', 'UGA', 'Peter Okello', 'UGA', false],
  ['Ana Maria Ruiz', 'PER', 'Maria', 'PER', false],
])('%s (%s) and %s (%s): %s', (one, stateOne, other, stateOther, same) => {
  expect(isSamePerson(named(one, stateOne), named(other, stateOther))).toBe(same);
  expect(isSamePerson(named(other, stateOther), named(one, stateOne))).toBe(same);
});

test('those the gazetteer knows are told apart by their ids, whatever they are called', () => {
  expect(isSamePerson(named('Okello', 'UGA', 'p1'), named('Grace Okello', 'UGA', 'p2'))).toBe(false);
  expect(isSamePerson(named('Okelo', 'UGA', 'p1'), named('Grace Okello', 'UGA', 'p1'))).toBe(true);
});
