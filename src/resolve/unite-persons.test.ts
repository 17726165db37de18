import { expect, test } from 'vitest';
import type { ActorRef } from '../vocabulary/actor-ref.ts';
import { unitePersons } from './unite-persons.ts';

const person = (name: string, state: string | null, actor: string | null = null): ActorRef => ({
  name,
  actor,
  kind: 'person',
  state,
});

test('a short name goes with the one fuller name it fits', () => {
  const refs = [person('Okello', 'UGA'), person('G. Okello', 'UGA'), person('Grace Okello', 'UGA')];
  expect(unitePersons(refs)).toEqual([2, 2, 2]);
});

test('a name that fits two persons, another state or none stays alone', () => {
  const two = [person('Okello', 'UGA'), person('Grace Okello', 'UGA'), person('Peter Okello', 'UGA')];
  expect(unitePersons(two)).toEqual([0, 1, 2]);
  expect(unitePersons([person('Okello', 'KEN'), person('Grace Okello', 'UGA')])).toEqual([0, 1]);
  expect(unitePersons([person('Okello', null), person('Grace Okello', 'UGA')])).toEqual([0, 1]);
});

test('an unknown short name goes with whom the gazetteer knows', () => {
  expect(unitePersons([person('Grace Okello', 'UGA', 'p1'), person('Okello', 'UGA')])).toEqual([0, 0]);
  expect(unitePersons([person('Grace Okello', 'UGA', 'p1'), person('Okello', 'UGA', 'p2')])).toEqual([0, 1]);
});

test('bodies of one name are not persons', () => {
  const body: ActorRef = { name: 'Okello', actor: null, kind: 'organization', state: 'UGA' };
  expect(unitePersons([body, person('Grace Okello', 'UGA')])).toEqual([0, 1]);
});
