import { expect, test } from 'vitest';
import { questionOf } from './event-kinds.ts';

const ask = (query: string) => questionOf(new URLSearchParams(query));

test('both sides of an event make a question; an attack is what is meant when nothing is', () => {
  expect(ask('actor=KEN&target=UGA')).toMatchObject({ attack: 'KEN:UGA' });
  expect(ask('event=hostilePact&actor=KEN&target=UGA&depth=2')).toMatchObject({
    hostilePact: 'KEN:UGA',
    depth: '2',
  });
});

test('words befall one state', () => {
  expect(ask('event=trigger&words=flood&target=KEN&on=2024-01-01')).toMatchObject({
    trigger: 'flood',
    state: 'KEN',
    on: '2024-01-01',
  });
});

test('nothing is asked while a part is missing', () => {
  expect(ask('')).toBeNull();
  expect(ask('event=attack&actor=KEN&target=%20')).toBeNull();
  expect(ask('event=trigger&target=KEN')).toBeNull();
});
