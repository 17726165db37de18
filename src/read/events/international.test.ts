import { expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import { canAct } from './international.ts';

it.each([
  ['top leaders', false],
  ['Partnership', false],
  ['Norland Resistance Front', true],
])('a group without state acts only by an armed name: %s', (name, expected) => {
  expect(canAct({ start: 0, end: name.length, name, actor: null, kind: 'group', state: null })).toBe(
    expected,
  );
});

it('names no unnamed group as a party', async () => {
  const { events } = await readDraft(
    'Kenya attacked villagers in Somalia on Monday.',
    '2024-06-20',
    'events',
  );
  expect(events.length).toBeGreaterThan(0);
  for (const { initiators, recipients } of events)
    for (const { actor, state } of [...initiators, ...recipients]) expect(actor ?? state).not.toBeNull();
});
