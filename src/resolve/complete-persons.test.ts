import { expect, test } from 'vitest';
import { makeCase, person } from '../../test/make-case.ts';
import { completePersons } from './complete-persons.ts';

const unknown = (name: string, state: string) => ({ ...person(name, state), actor: null });
const thanks = (id: string, who: ReturnType<typeof unknown>) => ({
  id,
  text: `${who.name} thanked them, says ${id}.`,
  events: [{ type: 'SUPPORT' as const, word: 'thanked', initiators: [who] }],
});
const namesIn = (...who: ReturnType<typeof unknown>[]) => {
  const { observations } = makeCase(who.map((one, at) => thanks(`r${at}`, one)));
  return completePersons(observations).map((one) => one.kind === 'event' && one.found.initiators[0]!.name);
};

test('a short name in one report is the full name of another', () => {
  expect(namesIn(unknown('Okello', 'UGA'), unknown('Grace Okello', 'UGA'))).toEqual([
    'Grace Okello',
    'Grace Okello',
  ]);
});

test('the states must agree, and only one person may be meant', () => {
  expect(namesIn(unknown('Okello', 'KEN'), unknown('Grace Okello', 'UGA'))[0]).toBe('Okello');
  const three = [unknown('Okello', 'UGA'), unknown('Grace Okello', 'UGA'), unknown('Paul Okello', 'UGA')];
  expect(namesIn(...three)[0]).toBe('Okello');
});
