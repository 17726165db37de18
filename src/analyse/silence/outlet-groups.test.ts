import { expect, test } from 'vitest';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import { groupNamed, isInGroup, type OutletFacts } from './outlet-groups.ts';

const outlet = (name: string, state: string | null): ActorRef => ({
  name,
  actor: `outlet:${name.toLowerCase()}`,
  kind: 'outlet',
  state,
});
const nameOf = (code: string) => (code === 'KEN' ? 'Kenya' : undefined);
const facts =
  (affiliation: OutletFacts['affiliation'], kind = 'newspaper') =>
  () => ({ affiliation, kind });

test('state media are those of the state or its ruling party, the media of a state all of them', () => {
  const official = groupNamed('ken-state', [], nameOf)!;
  const all = groupNamed('KEN', [], nameOf)!;
  expect(isInGroup(outlet('Herald', 'KEN'), official, facts('state'))).toBe(true);
  expect(isInGroup(outlet('Herald', 'KEN'), official, facts('party'))).toBe(true);
  expect(isInGroup(outlet('Herald', 'KEN'), official, facts('private'))).toBe(false);
  expect(isInGroup(outlet('Herald', 'KEN'), all, facts('private'))).toBe(true);
  expect(isInGroup(outlet('Radio', 'UGA'), all, facts('state'))).toBe(false);
});

test('a user’s group goes before a built-in one and holds outlets by name or id', () => {
  const mine = [{ name: 'wire', title: 'mine', outlets: ['radio', 'outlet:herald'] }];
  const group = groupNamed('wire', mine, nameOf)!;
  expect(group.title).toBe('mine');
  expect(isInGroup(outlet('Radio', null), group, facts(null))).toBe(true);
  expect(isInGroup(outlet('Herald', 'KEN'), group, facts('private'))).toBe(true);
  expect(isInGroup(outlet('Reuters', 'GBR'), group, facts('private', 'agency'))).toBe(false);
});

test('a word that is no group and no state is none', () => {
  expect(groupNamed('xyz-state', [], nameOf)).toBeUndefined();
  expect(groupNamed('herald', [], nameOf)).toBeUndefined();
});
