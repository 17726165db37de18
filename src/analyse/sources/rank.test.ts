import { expect, test } from 'vitest';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { HeldOffice } from '../dyad/level-of.ts';
import { compareRanks, rankOf } from './rank.ts';

const unknown = (
  name: string,
  kind: ActorRef['kind'] = 'person',
  state: string | null = 'KEN',
): ActorRef => ({
  name,
  actor: null,
  kind,
  state,
});
const offices: Record<string, HeldOffice[]> = {
  president: [{ office: 'head-of-state', title: 'President', from: '2020-05', to: '2024-05-31' }],
  deputy: [{ office: 'other', title: 'Deputy Minister of Trade', from: null, to: null }],
  foreign: [{ office: 'foreign-minister', title: 'Minister of Foreign Affairs', from: null, to: null }],
};
const rank = (speaker: ActorRef, day: string | null = '2024-01-01') =>
  rankOf(speaker, day, (actor) => offices[actor] ?? []);
const known = (actor: string): ActorRef => ({ ...unknown(actor), actor });

test('the office held on the day decides', () => {
  expect(rank(known('president'))).toBe('leader');
  expect(rank(known('president'), '2024-06-01')).toBe('other');
  expect(rank(known('foreign'))).toBe('minister');
  expect(rank(known('deputy'))).toBe('official');
});

test('who is not known goes by what they are called, the voice before what it speaks for', () => {
  expect(rank(unknown('spokesperson of the Foreign Ministry of Kenya'))).toBe('spokesperson');
  expect(rank(unknown('Foreign Ministry of Kenya', 'organization'))).toBe('ministry');
  expect(rank(unknown('officials of the Defence Ministry', 'group'))).toBe('official');
  expect(rank(unknown('former president of Kenya'))).toBe('other');
  expect(rank(unknown('sources', 'group', null))).toBe('anonymous');
  expect(rank(unknown('Grace Njeri'))).toBe('other');
});

test('a state speaks as its government, an outlet as media', () => {
  expect(rank({ ...unknown('Kenya', 'state'), actor: 'KEN' })).toBe('government');
  expect(rank(unknown('Herald', 'outlet', null))).toBe('media');
});

test('ranks are in order', () => {
  expect(compareRanks('leader', 'anonymous')).toBeLessThan(0);
  expect(compareRanks('official', 'spokesperson')).toBeGreaterThan(0);
});
